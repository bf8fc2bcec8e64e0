import type { Core, UID } from '@strapi/strapi'
import { AsyncLocalStorage } from 'node:async_hooks'
import { documentAt } from '../addresses'

export const REDIRECT: UID.ContentType = 'api::redirect.redirect'

interface Redirect { documentId: string, from: string, to: string }
export interface Move { from: string, to: string }

/** Set while the system itself writes redirects: it keeps the rules that an editor is held to. */
const system = new AsyncLocalStorage<true>()

export function isWrittenBySystem(): boolean {
  return system.getStore() === true
}

/** Leads old addresses to new ones in one step, and lets addresses at which something lives again lead nowhere else. */
export async function writeMoves(strapi: Core.Strapi, moves: Move[], living: string[]): Promise<void> {
  await system.run(true, async () => {
    await removeFrom(strapi, living)
    for (const { from, to } of moves) {
      await leadOn(strapi, from, to)
      // Something else lives there already: it wins.
      if (!living.includes(from) && await documentAt(strapi, from) === undefined)
        await write(strapi, from, to)
    }
  })
}

/** Makes every redirect that leads to an address lead to where that has gone. */
export async function leadOn(strapi: Core.Strapi, from: string, to: string): Promise<void> {
  await system.run(true, async () => {
    for (const { documentId, from: old, to: target } of await find(strapi, { to: from })) {
      if (old === to) {
        await strapi.documents(REDIRECT).delete({ documentId })
      }
      else if (target !== to) {
        await strapi.documents(REDIRECT).update({
          documentId,
          data: { to },
        })
      }
    }
  })
}

async function removeFrom(strapi: Core.Strapi, paths: string[]): Promise<void> {
  for (const { documentId } of await find(strapi, {
    from: { $in: paths },
  }))
    await strapi.documents(REDIRECT).delete({ documentId })
}

async function write(strapi: Core.Strapi, from: string, to: string): Promise<void> {
  const [known] = await find(strapi, { from })
  const data = {
    from,
    to,
    permanent: true,
    origin: 'system' as const,
  }
  if (known === undefined)
    await strapi.documents(REDIRECT).create({ data })
  else
    await strapi.documents(REDIRECT).update({ documentId: known.documentId, data })
}

async function find(strapi: Core.Strapi, where: object): Promise<Redirect[]> {
  return strapi.db.query(REDIRECT).findMany({
    where,
    select: ['documentId', 'from', 'to'],
  }) as Promise<Redirect[]>
}
