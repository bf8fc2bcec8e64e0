import { mkdirSync, readdirSync } from 'node:fs'
import { log } from '../../common/log.ts'

/** Makes a folder where there is none, and tells what is in it. Without it the site serves all the same, from memory. */
export function madeFolder(folder: string): string[] {
  try {
    mkdirSync(folder, { recursive: true })
    return readdirSync(folder)
  }
  catch (error) {
    log('PAGES_NOT_STORED', `Nothing can be stored in ${folder}.`, { error })
    return []
  }
}
