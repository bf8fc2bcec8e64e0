import type { Core } from '@strapi/strapi'
import type { Account } from '../../core/active-account'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { Action, ScheduledAction } from './scheduled-action'
import type { Outcome, Wanted } from './set'
import { errors } from '@strapi/utils'
import { nameOf } from '../../core/active-account'
import { draftOf, isPublishableType, localeFor, mayDo, titleOf } from '../../core/documents/access'
import { editorsLanguage } from '../../core/locales/editors-language'
import { momentOf } from './moment'
import { schedule } from './set'
import { findOpen, move, readOpen, remove } from './table'

/** A scheduled action as the admin shows it. */
export interface Coming extends ScheduledAction { title: string, mayChange: boolean }

interface Body {
  type?: unknown
  documentIds?: unknown
  locales?: unknown
  action?: unknown
  date?: unknown
  time?: unknown
  which?: unknown
}

const MOST_AT_ONCE = 500

/** What waits and what failed, as far as somebody may read it. */
export async function coming(strapi: Core.Strapi, ctx: RouteContext, of?: { type: string, documentId: string }): Promise<Coming[]> {
  const { userAbility } = ctx.state
  const list: Coming[] = []
  for (const action of await readOpen(strapi.db.connection, of)) {
    const draft = await draftOf(strapi, action)
    if (draft !== null && mayDo(strapi, userAbility, 'read', action.type, draft)) {
      list.push({
        ...action,
        title: titleOf(draft, editorsLanguage(strapi)),
        mayChange: mayDo(strapi, userAbility, 'publish', action.type, draft),
      })
    }
  }
  return list
}

/** Sets a time for some documents in some languages, and says how it went with each. */
export async function set(strapi: Core.Strapi, ctx: RouteContext): Promise<Outcome[]> {
  const body = ctx.request.body as Body
  const { type } = body
  const documentIds = [body.documentIds].flat().map(String)
  const locales = [body.locales ?? null].flat()
  if (!isPublishableType(strapi, type) || !isAction(body.action) || documentIds.length * locales.length > MOST_AT_ONCE)
    throw new errors.ValidationError('What is to happen to which entries is missing.')
  const wanted = wantedOf(strapi, ctx, body.action, body)
  const outcomes: Outcome[] = []
  for (const documentId of documentIds) {
    for (const locale of new Set(locales.map(code => localeFor(strapi, type, code))))
      outcomes.push(await schedule(strapi, { type, documentId, locale }, wanted))
  }
  return outcomes
}

/** Moves an action to another time; whoever moves it answers for it. */
export async function reschedule(strapi: Core.Strapi, ctx: RouteContext): Promise<object> {
  const action = await changeable(strapi, ctx)
  const { at, by } = wantedOf(strapi, ctx, action.action, ctx.request.body as Body)
  await move(strapi.db.connection, action.id, {
    at: at.toISOString(),
    userId: by.id,
    userName: nameOf(by),
  })
  return {}
}

export async function cancel(strapi: Core.Strapi, ctx: RouteContext): Promise<object> {
  const { id } = await changeable(strapi, ctx)
  await remove(strapi.db.connection, id)
  return {}
}

async function changeable(strapi: Core.Strapi, ctx: RouteContext): Promise<ScheduledAction> {
  const action = await findOpen(strapi.db.connection, Number(ctx.params.id) || 0)
  const draft = action && await draftOf(strapi, action)
  if (action === null || (draft !== null && !mayDo(strapi, ctx.state.userAbility, 'publish', action.type, draft)))
    throw new errors.NotFoundError()
  return action
}

function wantedOf(strapi: Core.Strapi, ctx: RouteContext, action: Action, { date, time, which }: Body): Wanted {
  const language = editorsLanguage(strapi)
  return {
    action,
    language,
    by: ctx.state.user as Account,
    ability: ctx.state.userAbility,
    at: momentOf({ date, time, which }, {
      language,
      timeZone: strapi.config.get('editors.timeZone'),
      now: new Date(),
    }),
  }
}

function isAction(action: unknown): action is Action {
  return action === 'publish' || action === 'unpublish'
}
