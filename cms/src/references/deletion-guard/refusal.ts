import type { Core } from '@strapi/strapi'
import type { Reference, User } from '../index'
import type { Verdict } from './judge'
import { mentionOf } from '@ican/shared/fact-mentions'
import { errors } from '@strapi/utils'
import { editorsLanguage } from '../../core/locales/editors-language'
import { describeUsers, mayRead } from '../index'
import { presentActor } from './on-behalf'
import { texts } from './texts'

/** So many places are named; of the others the number is told. */
const NAMED = 5

/**
 * Refuses a removal, and tells where the thing is used: what the editor may see by name, of the rest the number.
 */
export async function refuse(strapi: Core.Strapi, { broken, vanishing }: Verdict): Promise<never> {
  const words = texts[editorsLanguage(strapi, presentActor()?.account)]
  const isBroken = broken.length > 0
  const { users, hidden } = await visibleUsers(strapi, isBroken ? broken : vanishing)
  const message = words.refusal({
    isBroken,
    ...counted(users, hidden),
    hasPagesBelow: broken.some(({ kind }) => kind === 'parent'),
    hasMentions: broken.some(({ kind }) => kind === 'mention'),
    isFile: !isBroken && vanishing.every(({ kind }) => kind === 'file'),
  })
  throw new errors.ValidationError(message, {
    code: 'IN_USE',
    mayBeConfirmed: !isBroken,
    users,
    hidden,
  })
}

/** Refuses a new short name for a fact, and tells which texts name it by the old one. It is shown at the field. */
export async function refuseRename(strapi: Core.Strapi, naming: Reference[]): Promise<never> {
  const { users, hidden } = await visibleUsers(strapi, naming)
  const message = texts[editorsLanguage(strapi, presentActor()?.account)].rename({
    mention: mentionOf(naming[0]?.url ?? ''),
    ...counted(users, hidden),
  })
  throw new errors.ValidationError(message, {
    code: 'NAMED_IN_TEXTS',
    users,
    hidden,
    errors: [
      {
        path: ['slug'],
        name: 'ValidationError',
        message,
      },
    ],
  })
}

/** The first places by name, and how many others there are. */
function counted(users: User[], hidden: number): { places: string, more: number } {
  const named = users.slice(0, NAMED).map(({ title, typeName, places }) => `«${title}» (${typeName}${languagesOf(places)})`)
  return {
    places: named.join(', '),
    more: users.length - named.length + hidden,
  }
}

/** Whether a removal was refused only until the editor confirms it. */
export function isToBeConfirmed(error: unknown): boolean {
  return error instanceof errors.ValidationError && 'mayBeConfirmed' in error.details && error.details.mayBeConfirmed === true
}

/** The documents behind some references that whoever sends the request under way may read, and how many others there are. */
export async function visibleUsers(strapi: Core.Strapi, references: Reference[]): Promise<{ users: User[], hidden: number }> {
  const actor = presentActor()
  const asking = actor === undefined
    ? strapi.requestContext.get()
    : {
        state: { userAbility: actor.ability },
      }
  const types = new Set(references.map(({ type }) => type).filter(type => asking !== undefined && mayRead(strapi, asking, type)))
  const users = await describeUsers(strapi, references.filter(({ type }) => types.has(type)), editorsLanguage(strapi, actor?.account))
  const hidden = new Set(references.filter(({ type }) => !types.has(type)).map(({ type, documentId }) => `${type} ${documentId}`)).size
  return { users, hidden }
}

function languagesOf(places: User['places']): string {
  const languages = [
    ...new Set(places.flatMap(({ locale }) => locale ?? [])),
  ]
  return languages.length === 0
    ? ''
    : `, ${languages.join(', ')}`
}
