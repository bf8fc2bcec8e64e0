import type { Core } from '@strapi/strapi'
import type { Progress } from './progress'
import { removeReport } from '../../publications/reports'
import { readLedger, writeLedger } from './ledger'
import { recordKinds, textKinds } from './types'
import { uidOf } from './write'

/** Takes every entry marked as sample away, in all languages, drafts too, and the sample's files. */
export async function removeSample(strapi: Core.Strapi, progress: Progress): Promise<number> {
  const ledger = await readLedger(strapi)
  let total = 0
  for (const kind of [
    ...textKinds,
    ...recordKinds,
  ]) {
    const uid = uidOf(kind)
    const rows = await strapi.db.query(uid).findMany({
      where: { sample: true },
      select: ['documentId'],
    }) as { documentId: string }[]
    const documentIds = [
      ...new Set(rows.map(row => row.documentId)),
    ]
    for (const documentId of documentIds)
      await strapi.documents(uid).delete({ documentId, locale: '*' })
    progress.say(`${kind}: ${documentIds.length} removed`)
    total += documentIds.length
  }
  const reports = await removeReport(strapi, 'with-samples')
  progress.say(`reports of publications: ${reports} removed`)
  total += reports
  const samples = Object.entries(ledger.files).filter(([, kept]) => kept.sample)
  let files = 0
  for (const [key, { id }] of samples) {
    const stored = await strapi.db.query('plugin::upload.file').findOne({
      where: { id },
    }) as object | null
    if (stored) {
      await strapi.plugin('upload').service('upload').remove(stored)
      files++
    }
    delete ledger.files[key]
  }
  progress.say(`files: ${files} removed`)
  await writeLedger(strapi, { ...ledger, sampleRemoved: true })
  progress.say(total + files === 0
    ? 'there was no sample content'
    : `${total} sample entries and ${files} sample files removed`)
  return total + files
}
