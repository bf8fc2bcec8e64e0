import type { Core } from '@strapi/strapi'
import type { Reference, Target } from '../index'
import { addressesOf } from '../../urls/addresses'
import { FILE, onConnection, readUses, targetOf } from '../index'

/** What is taken away of a document. */
export interface Removal {
  target: Target
  /** The addresses at which readers will find nothing any more. */
  gone: string[]
  /** Whether readers will see nothing of it in any language. */
  isWhole: boolean
  /** Whether drafts lose it, too. */
  isForGood: boolean
  /** Whether its addresses will lead to something else. */
  isLedOn: boolean
}

export interface Verdict {
  /** What readers would stumble over: links that lead nowhere, pages without the page above them, numbers that are missing. */
  broken: Reference[]
  /** From where it just vanishes: lists, cards, pictures. */
  vanishing: Reference[]
}

export type RemovalKind = 'unpublish' | 'delete'

/** What a removal will take away, as things stand before it, in some languages or in all. */
export async function plannedRemoval(strapi: Core.Strapi, type: string, documentId: string, kind: RemovalKind, languages: string[] | '*'): Promise<Removal> {
  const target = await targetOf(strapi, { type, documentId })
  if (type === FILE) {
    return {
      target,
      gone: target.files,
      isWhole: true,
      isForGood: true,
      isLedOn: false,
    }
  }
  const rows = await strapi.db.query(type as Parameters<Core.Strapi['db']['query']>[0]).findMany({
    where: { documentId },
    select: ['locale', 'publishedAt'],
  }) as { locale: string | null, publishedAt: unknown }[]
  const isTaken = (row: { locale: string | null }) => row.locale === null || languages === '*' || languages.includes(row.locale)
  const published = rows.filter(({ publishedAt }) => publishedAt !== null)
  const addresses = await addressesOf(strapi, type, documentId)
  return {
    target,
    gone: addresses.filter(address => languages === '*' || languages.includes(address.languages[0] ?? '') || !published.some(row => row.locale !== null)).flatMap(({ paths }) => paths),
    isWhole: published.length > 0 && published.every(isTaken),
    isForGood: kind === 'delete' && rows.every(isTaken),
    isLedOn: false,
  }
}

/** Who would notice a removal, apart from those that go with it. */
export async function judge(strapi: Core.Strapi, { target, gone, isWhole, isForGood, isLedOn }: Removal): Promise<Verdict> {
  const uses = await onConnection(strapi, connection => readUses(connection, target))
  const verdict: Verdict = { broken: [], vanishing: [] }
  for (const use of uses) {
    const isSeen = use.status === 'published'
    const isWritten = use.url !== null
    const isTouched = isWhole || (use.kind === 'link' && gone.includes(use.url ?? ''))
    if (!isTouched || (use.kind === 'link' && isLedOn))
      continue
    if (isSeen && (isWritten || use.kind === 'parent'))
      verdict.broken.push(use)
    else if (isSeen || isForGood)
      verdict.vanishing.push(use)
  }
  return verdict
}
