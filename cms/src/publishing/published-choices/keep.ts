import type { Core, UID } from '@strapi/strapi'
import type { Connection } from '../../core/strapi/database'
import type { RelationTable } from '../../core/strapi/join-tables'
import type { Copy } from './copies'
import type { Link } from './links'
import type { MissingChoice } from './table'
import { componentTables, relationTables } from '../../core/strapi/join-tables'
import { withComponents } from './copies'
import { lackingIn } from './lacking'
import { addLinks, changedSince, existing, linksBy, removeLinks, targetsOf } from './links'
import { forgetTarget, forgetVanished, missingAt, missingFrom, remember } from './table'

/** A version of a document: one row of its type. */
interface Version { id: number, locale: string | null, isPublished: boolean }

/** How a document stands: its versions, and what leads to them. */
export interface Standing { versions: Version[], links: Link[] }

export const NOTHING: Standing = { versions: [], links: [] }

/** What is read of a document before it is published, taken off or discarded. */
export async function standingOf(strapi: Core.Strapi, connection: Connection, uid: UID.ContentType, documentId: string): Promise<Standing> {
  const versions = await versionsOf(strapi, connection, uid, documentId)
  const links: Link[] = []
  for (const relation of relationsTo(strapi, uid))
    links.push(...await linksBy(connection, relation, 'toColumn', versions.map(({ id }) => id)))
  return { versions, links }
}

/**
 * Keeps every choice through what was done to a document: what readers had chosen for them is theirs again once it is
 * published again, a draft loses nothing, and nothing that only a draft has chosen becomes public by its other end.
 * Gives the choices of other published versions that came back.
 */
export async function keepChoices(strapi: Core.Strapi, connection: Connection, uid: UID.ContentType, documentId: string, before: Standing): Promise<MissingChoice[]> {
  const versions = await versionsOf(strapi, connection, uid, documentId)
  const find = (from: Version[], { locale, isPublished }: Version) => from.find(version => version.locale === locale && version.isPublished === isPublished)
  const gone = before.versions.filter(version => find(versions, version) === undefined)
  const made = versions.filter(version => !before.versions.some(({ id }) => id === version.id))
  const cameBack: MissingChoice[] = []
  for (const relation of relationsTo(strapi, uid)) {
    const linksTo = (version: Version | undefined) => before.links.filter(link => link.relation.name === relation.name && link.targetId === version?.id)
    for (const version of gone) {
      const { locale } = version
      if (find(versions, { ...version, isPublished: false }) === undefined)
        await forgetTarget(connection, relation, { documentId, locale })
      else
        await remember(connection, linksTo(version).map(link => ({ ...link, documentId, locale })))
    }
    for (const version of made) {
      const { locale } = version
      const missing = version.isPublished
        ? await missingAt(connection, relation, { documentId, locale })
        : []
      await leadTo(connection, relation, version, versions, [
        ...linksTo(find(before.versions, version)),
        ...missing.map(choice => ({ ...choice, targetId: version.id })),
      ])
      if (missing.length > 0)
        await forgetTarget(connection, relation, { documentId, locale })
      cameBack.push(...missing)
    }
  }
  for (const version of made) {
    const other = find(versions, { ...version, isPublished: !version.isPublished })
    if (other === undefined)
      continue
    const copies = [
      { uid, from: other.id, to: version.id },
    ]
    if (version.isPublished)
      await rememberMissing(strapi, connection, copies)
    else
      await giveBack(strapi, connection, copies)
  }
  await forgetVanished(connection, relationTables(strapi))
  return cameBack
}

/** Remembers what drafts have chosen that the versions published of them lack, for it is not published. */
export async function rememberMissing(strapi: Core.Strapi, connection: Connection, published: Copy[]): Promise<void> {
  await eachRelation(strapi, connection, published, async (relation, copies) => {
    const choices = await choicesIn(connection, relation, copies.flatMap(({ from, to }) => [from, to]))
    await remember(connection, copies.flatMap(({ from, to }) => lackingIn(choices.get(from) ?? [], choices.get(to) ?? [], to)))
  })
}

/** Lets a draft that was made anew of what is published choose also what is not published at the moment. */
async function giveBack(strapi: Core.Strapi, connection: Connection, discarded: Copy[]): Promise<void> {
  await eachRelation(strapi, connection, discarded, async (relation, copies) => {
    const missing = await missingFrom(connection, relation, copies.map(({ from }) => from))
    if (missing.length === 0)
      return
    const choices = await choicesIn(connection, relation, copies.flatMap(({ from, to }) => [from, to]))
    const lacking = copies.flatMap(({ from, to }) => lackingIn([
      ...choices.get(from) ?? [],
      ...missing.filter(({ sourceId }) => sourceId === from),
    ], choices.get(to) ?? [], to))
    const links: Link[] = []
    for (const choice of lacking) {
      const draft: { id: number | string } | undefined = await connection(relation.toTable)
        .where({ document_id: choice.documentId, locale: choice.locale, published_at: null })
        .first('id')
      if (draft !== undefined) {
        links.push({
          ...choice,
          targetId: Number(draft.id),
        })
      }
    }
    await addLinks(connection, relation, links)
  })
}

/** What some rows have chosen, by row. */
async function choicesIn(connection: Connection, relation: RelationTable, ids: number[]): Promise<Map<number, MissingChoice[]>> {
  const links = await linksBy(connection, relation, 'fromColumn', ids)
  const targets = await targetsOf(connection, relation.toTable, links.map(({ targetId }) => targetId))
  return Map.groupBy(links.flatMap((link): MissingChoice[] => {
    const target = targets.get(link.targetId)
    return target === undefined
      ? []
      : [
          {
            ...link,
            ...target,
          },
        ]
  }), ({ sourceId }) => sourceId)
}

/** Makes the links to a version those that are wanted, as far as what they come from is still there. */
async function leadTo(connection: Connection, relation: RelationTable, { id }: Version, own: Version[], links: Link[]): Promise<void> {
  const sources = await existing(connection, relation.fromTable, links.map(({ sourceId }) => sourceId))
  await addLinks(connection, relation, links.filter(({ sourceId }) => sources.has(sourceId)).map(link => ({ ...link, targetId: id })))
  const isOwn = (sourceId: number) => relation.from === relation.to && own.some(version => version.id === sourceId)
  const strays = (await linksBy(connection, relation, 'toColumn', [id])).filter(({ sourceId }) => !sources.has(sourceId) && !isOwn(sourceId))
  // From the other side of a relation an editor may choose, too, and what was chosen there is published with it. Saving
  // that side leaves this one's draft as it was: where the draft was changed, the choice may be one of its changes.
  const changed = relation.isTwoSided
    ? await changedSince(connection, relation.fromTable, strays.map(({ sourceId }) => sourceId))
    : undefined
  await removeLinks(connection, relation, strays.filter(({ sourceId }) => changed?.has(sourceId) !== false))
}

async function eachRelation(strapi: Core.Strapi, connection: Connection, copies: Copy[], work: (relation: RelationTable, copies: Copy[]) => Promise<void>): Promise<void> {
  const all = await withComponents(connection, componentTables(strapi), copies)
  for (const relation of relationTables(strapi)) {
    const own = all.filter(({ uid }) => uid === relation.from)
    if (own.length > 0)
      await work(relation, own)
  }
}

function relationsTo(strapi: Core.Strapi, uid: string): RelationTable[] {
  return relationTables(strapi).filter(({ to }) => to === uid)
}

async function versionsOf(strapi: Core.Strapi, connection: Connection, uid: UID.ContentType, documentId: string): Promise<Version[]> {
  const rows: { id: number | string, locale: string | null, published_at: unknown }[] = await connection(strapi.db.metadata.get(uid).tableName)
    .where({ document_id: documentId })
    .select('id', 'locale', 'published_at')
  return rows.map(({ id, locale, published_at }) => ({
    id: Number(id),
    locale,
    isPublished: published_at !== null,
  }))
}
