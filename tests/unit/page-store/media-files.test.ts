import type { Download } from '../../../web/page-store/store/media-files'
import { Buffer } from 'node:buffer'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { MediaFiles } from '../../../web/page-store/store/media-files'
import { change, temporaryFolder } from './support'

const name = 'photo_1a2b3c.jpg'

function download(content = 'content', more: Partial<Download> = {}): () => Promise<Download> {
  return async () => ({
    name,
    size: content.length,
    content: chunks(content),
    ...more,
  })
}

async function* chunks(content: string): AsyncGenerator<Uint8Array> {
  for (const letter of content) {
    await wait(1)
    yield Buffer.from(letter)
  }
}

async function textOf(files: MediaFiles, range?: { start: number, end: number }): Promise<string | undefined> {
  const parts = await (await files.find(name))?.stream(range).toArray() as Buffer[] | undefined
  return parts && Buffer.concat(parts).toString()
}

it('a file is stored as it comes, and given whole or in part', async () => {
  const files = new MediaFiles(temporaryFolder(), 1e6)
  expect(await files.find(name)).toBeUndefined()
  expect(await files.download(name, download())).toMatchObject({ name, size: 7 })
  expect(await textOf(files)).toBe('content')
  expect(await textOf(files, { start: 1, end: 3 })).toBe('ont')
})

it('many who ask at once wait for one download', async () => {
  const files = new MediaFiles(temporaryFolder(), 1e6)
  const ask = vi.fn(download())
  await Promise.all(Array.from({ length: 50 }, () => files.download(name, ask)))
  expect(ask).toHaveBeenCalledTimes(1)
})

it('more downloads than may wait are refused', async () => {
  const files = new MediaFiles(temporaryFolder(), 1e6)
  const answers = await Promise.all(Array.from({ length: 100 }, (_, each) => files.download(`${each}.jpg`, download('content', { name: `${each}.jpg` }))))
  expect(answers.filter(answer => answer === 'busy')).toHaveLength(56)
})

it('what is too large, or cannot be written, can only be passed on', async () => {
  const folder = join(temporaryFolder(), 'media')
  const files = new MediaFiles(folder, 1e6)
  expect(await files.download(name, download('content', { size: 1e9 }))).toBe('unstorable')
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'no folder any more')
  expect(await files.download(name, download())).toBe('unstorable')
})

it('what the content system does not give is an error, and leaves nothing behind', async () => {
  const folder = temporaryFolder()
  const files = new MediaFiles(folder, 1e6)
  await expect(files.download(name, () => Promise.reject(new Error('404')))).rejects.toThrow('404')
  async function* cut(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('half')
    throw new Error('cut')
  }
  await expect(files.download(name, download('', {
    content: cut(),
  }))).rejects.toThrow('cut')
  expect(readdirSync(folder)).toEqual([])
})

it('a file that is replaced while it comes is asked for again', async () => {
  const files = new MediaFiles(temporaryFolder(), 1e6)
  let asked = 0
  await files.download(name, async () => {
    asked++
    if (asked === 1) {
      files.changed([
        change({ kind: 'file', slugBefore: 'other_9z.png', slugAfter: null }),
      ])
    }
    return await download(`version ${asked}`)()
  })
  expect(await textOf(files)).toBe('version 2')
})

it('a file that was replaced or removed is forgotten, in every size', async () => {
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  for (const each of [
    name,
    `small_${name}`,
    `portrait~${name}`,
    'other.jpg',
  ])
    writeFileSync(join(folder, each), 'content')
  const files = new MediaFiles(folder, 1e6)
  files.changed([
    change({ kind: 'file', slugBefore: name, slugAfter: null }),
  ])
  expect(readdirSync(folder)).toEqual(['other.jpg'])
})
