import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { Reference } from '../../references/index'
import type { PortraitUse } from './state'
import type { Portrait } from './table'
import { noteChange } from '../../delivery/change-feed'
import { isNamed, isPublished, lacksConsent, MEMBER, PEOPLE, versionsOf, withdrawnOn } from '../../delivery/schema'
import { FILE, onConnection, readOwn, readUses, targetOf } from '../../references/index'
import { isServed, nextState } from './state'
import { findPortraits, savePortrait } from './table'

/** The files that a document has chosen. */
export async function filesOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> {
  const own = await onConnection(strapi, connection => readOwn(connection, uid, documentId))
  return own.flatMap(({ toType, toId }) => toType === FILE && toId !== null
    ? [toId]
    : [])
}

/**
 * Judges some files anew: those that have become a portrait, and those that were one before. That a consent has just
 * been taken away can no longer be read from the entry.
 */
export async function judgePortraits(strapi: Core.Strapi, fileIds: string[], isWithdrawn: boolean): Promise<void> {
  await onConnection(strapi, async (connection) => {
    const known = new Map((await findPortraits(connection, fileIds)).map(portrait => [portrait.fileId, portrait]))
    for (const fileId of new Set(fileIds))
      await judge(strapi, connection, fileId, known.get(fileId), isWithdrawn)
  })
}

async function judge(strapi: Core.Strapi, connection: Connection, fileId: string, before: Portrait | undefined, isWithdrawn: boolean): Promise<void> {
  const uses = await readUses(connection, await targetOf(strapi, { type: FILE, documentId: fileId }))
  if (before === undefined && !uses.some(isPortrait))
    return
  const hash = before?.hash ?? await hashOf(strapi, fileId)
  if (hash === undefined)
    return
  const use = await useOf(strapi, uses)
  const state = nextState(before?.state ?? 'unseen', {
    ...use,
    isWithdrawn: isWithdrawn || use.isWithdrawn,
  })
  if (state === before?.state)
    return
  await savePortrait(connection, {
    fileId,
    hash,
    state,
  })
  if (before !== undefined && isServed(before.state) === isServed(state))
    return
  // Whoever keeps copies drops every size, and asks again where it may still be shown.
  await noteChange(strapi, connection, {
    kind: 'file',
    type: FILE,
    documentId: fileId,
    locale: null,
    slugBefore: hash,
    slugAfter: isServed(state)
      ? hash
      : null,
  })
}

function isPortrait({ type, path }: Reference): boolean {
  return PEOPLE.includes(type) && path === 'photo'
}

async function useOf(strapi: Core.Strapi, uses: Reference[]): Promise<PortraitUse> {
  const use = {
    isWithdrawn: false,
    isUnconsented: false,
    isPublished: false,
    isConsented: false,
  }
  for (const each of uses) {
    const isPublic = each.status === 'published'
    if (!isPortrait(each)) {
      use.isPublished ||= isPublic
      continue
    }
    const versions = await versionsOf(strapi, each.type as UID.ContentType, each.documentId)
    const isShown = isPublic && isNamed(each.type, versions)
    use.isWithdrawn ||= withdrawnOn(versions) !== undefined
    use.isUnconsented ||= isPublished(versions) && lacksConsent(each.type, versions)
    use.isPublished ||= isShown
    use.isConsented ||= isShown && each.type === MEMBER
  }
  return use
}

async function hashOf(strapi: Core.Strapi, documentId: string): Promise<string | undefined> {
  const file = await strapi.db.query(FILE).findOne({
    where: { documentId },
    select: ['hash'],
  }) as { hash: string } | null
  return file?.hash
}
