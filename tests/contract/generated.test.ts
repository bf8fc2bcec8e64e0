import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { cmsRoot, sharedRoot } from '../setup/paths'
import { runDir } from '../setup/run-dir'

const run = promisify(execFile)

describe('what is generated', () => {
  it('the committed schema is the one that the content model gives (npm run schema)', async () => {
    const fresh = join(mkdtempSync(join(runDir(), 'schema-')), 'schema.graphql')
    await run(process.execPath, ['scripts/schema.mjs', fresh], { cwd: cmsRoot })
    expect(readFileSync(join(sharedRoot, 'schema.graphql'), 'utf8')).toBe(readFileSync(fresh, 'utf8'))
  })

  it('the committed typed and trusted documents are those that the documents give (npm run types)', async () => {
    const fresh = mkdtempSync(join(runDir(), 'types-'))
    await run(process.execPath, ['scripts/types.ts', fresh], { cwd: sharedRoot })
    const committed = join(sharedRoot, 'generated')
    expect(readdirSync(committed).toSorted()).toEqual(readdirSync(fresh).toSorted())
    for (const file of readdirSync(fresh))
      expect(readFileSync(join(committed, file), 'utf8'), file).toBe(readFileSync(join(fresh, file), 'utf8'))
  })
})
