import type { Core } from '@strapi/strapi'
import type { Buffer } from 'node:buffer'
import type { Ledger } from './ledger'
import type { Translated } from './types'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textFields } from '../../editing/alt-texts'
import { writeLedger } from './ledger'
import { locales } from './types'

export interface SeedFile {
  key: string
  /** As the media library shows it, with its ending. */
  name: string
  mime: 'image/png' | 'image/webp' | 'application/pdf'
  alternativeText?: string
  /** The alternative text per language, by which the site prefers it. */
  alternativeTexts?: Translated
  sample: boolean
  make: () => Promise<Buffer>
}

/** Folders have one name for all: each editor finds the word of theirs in it. */
const folderNames = { sample: 'Esimerkit · Exempel · Samples', seed: 'Alkuaineisto · Grundmaterial · First content' }

async function folderId(strapi: Core.Strapi, name: string): Promise<number> {
  const found = await strapi.db.query('plugin::upload.folder').findOne({
    where: { name, parent: null },
  }) as { id: number } | null
  if (found)
    return found.id
  const made = await strapi.plugin('upload').service('folder').create({ name, parent: null }) as { id: number }
  return made.id
}

async function upload(strapi: Core.Strapi, entry: SeedFile): Promise<number> {
  const folder = await folderId(strapi, entry.sample ? folderNames.sample : folderNames.seed)
  // Interrupted between the upload and the ledger: the file is there already.
  const found = await strapi.db.query('plugin::upload.file').findOne({
    where: { name: entry.name, folder },
  }) as { id: number } | null
  if (found)
    return found.id
  const directory = await mkdtemp(join(tmpdir(), 'seed-'))
  try {
    const bytes = await entry.make()
    const filepath = join(directory, entry.name)
    await writeFile(filepath, bytes)
    const [made] = await strapi.plugin('upload').service('upload').upload({
      data: {
        fileInfo: { name: entry.name, alternativeText: entry.alternativeText ?? '', folder },
      },
      files: {
        filepath,
        originalFilename: entry.name,
        mimetype: entry.mime,
        size: bytes.length,
      },
    }) as { id: number }[]
    if (!made)
      throw new Error(`The file ${entry.name} was not taken in.`)
    if (entry.alternativeTexts)
      await writeTexts(strapi, made.id, entry.alternativeTexts)
    return made.id
  }
  finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function writeTexts(strapi: Core.Strapi, id: number, texts: Translated): Promise<void> {
  await strapi.db.query('plugin::upload.file').update({
    where: { id },
    data: Object.fromEntries(locales.map(locale => [textFields[locale], texts[locale]])),
  })
}

export async function writeFiles(strapi: Core.Strapi, files: SeedFile[], ledger: Ledger, done: (count: number) => void): Promise<number> {
  let made = 0
  for (const entry of files) {
    if (!ledger.files[entry.key]) {
      ledger.files[entry.key] = { id: await upload(strapi, entry), sample: entry.sample }
      await writeLedger(strapi, ledger)
      made++
    }
    done(made)
  }
  return made
}
