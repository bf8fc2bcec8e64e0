import type { Core, UID } from '@strapi/strapi'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { Connection } from '../../core/strapi/database'
import type { Question } from './judge-form'
import { errors } from '@strapi/utils'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { serviceOf } from '../../core/strapi/services'
import { isSilentCorrection } from '../revisions'
import { accept, acceptedOn } from './accepted'
import { keyOf } from './finding'
import { judgeForm } from './judge-form'
import { tell } from './refusal'
import { checkedTypes, checkWholeSite, siteReport } from './site-report'

interface Ability { can: (action: string, subject: string) => boolean }

const READ = 'plugin::content-manager.explorer.read'
const PUBLISH = 'plugin::content-manager.explorer.publish'

/** So many findings fit on the home screen. */
const GRAVEST = 8

/** Long enough for a sentence, too short for an essay. */
const REASON_LENGTH = 500

/** Answers the panel beside the form and the page on the whole site. */
export function answerChecks(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'publish-checks', [
    {
      method: 'POST',
      path: '/report',
      handler: ctx => report(strapi, ctx),
    },
    {
      method: 'POST',
      path: '/accepted',
      handler: ctx => acceptWarnings(strapi, ctx),
    },
    {
      method: 'GET',
      path: '/site',
      handler: ctx => siteReport(strapi, readable(strapi, ctx)),
    },
    {
      method: 'GET',
      path: '/gravest',
      handler: ctx => gravest(strapi, ctx),
    },
    {
      method: 'POST',
      path: '/site',
      handler: ctx => checkAgain(strapi, ctx),
    },
  ])
}

/** The report on what stands in a form, saved or not. */
async function report(strapi: Core.Strapi, ctx: RouteContext): Promise<unknown> {
  const question = ctx.request.body as Question
  const uid = allowedType(strapi, ctx, question, READ)
  return strapi.db.transaction(async ({ trx }) => {
    const connection: Connection = trx
    const { findings, which, changeNote } = await judgeForm(strapi, connection, uid, question)
    const accepted = await acceptedOn(connection, which, ctx.state.user.id)
    return {
      isCorrection: which.documentId !== null && await isSilentCorrection(strapi, uid, {
        documentId: which.documentId,
        locale: which.locale,
        changeNote,
      }),
      findings: findings.map((finding) => {
        const decision = accepted.get(keyOf(finding))
        return {
          ...finding,
          text: tell(strapi, finding),
          accepted: decision && finding.level === 'warn'
            ? { who: decision.who, reason: decision.reason, at: decision.at }
            : null,
        }
      }),
    }
  })
}

/** Keeps why somebody publishes in spite of the warnings that stand now. */
async function acceptWarnings(strapi: Core.Strapi, ctx: RouteContext): Promise<unknown> {
  const question = ctx.request.body as Question & { reason?: unknown }
  const uid = allowedType(strapi, ctx, question, PUBLISH)
  const reason = typeof question.reason === 'string'
    ? question.reason.trim().slice(0, REASON_LENGTH)
    : ''
  if (reason === '')
    throw new errors.ValidationError('A reason is needed.')
  const { user } = ctx.state
  return strapi.db.transaction(async ({ trx }) => {
    const connection: Connection = trx
    const { findings, which } = await judgeForm(strapi, connection, uid, question)
    const accepted = await acceptedOn(connection, which, user.id)
    const warnings = findings.filter(finding => finding.level === 'warn' && !accepted.has(keyOf(finding)))
    await accept(connection, which, warnings, {
      reason,
      userId: user.id,
      who: [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email,
    })
    return { accepted: warnings.length }
  })
}

/** What should be mended first on the published site, for the home screen: no mere suggestions. */
async function gravest(strapi: Core.Strapi, ctx: RouteContext): Promise<unknown> {
  const { findings } = await siteReport(strapi, readable(strapi, ctx))
  return {
    list: findings.filter(({ level }) => level !== 'note').slice(0, GRAVEST),
  }
}

async function checkAgain(strapi: Core.Strapi, ctx: RouteContext): Promise<unknown> {
  await checkWholeSite(strapi)
  return siteReport(strapi, readable(strapi, ctx))
}

/** The types whose entries whoever asks may read. */
function readable(strapi: Core.Strapi, ctx: RouteContext): UID.ContentType[] {
  return checkedTypes(strapi).filter(uid => may(strapi, ctx, READ, uid))
}

function allowedType(strapi: Core.Strapi, ctx: RouteContext, { uid }: Question, action: string): UID.ContentType {
  const known = checkedTypes(strapi).find(type => type === uid)
  if (known === undefined || !may(strapi, ctx, action, known))
    throw new errors.ForbiddenError()
  return known
}

function may(strapi: Core.Strapi, ctx: RouteContext, action: string, model: string): boolean {
  const permissions = serviceOf<{ createPermissionsManager: (options: { ability: Ability, action: string, model: string }) => { isAllowed: boolean } }>(strapi, 'admin::permission')
  return permissions.createPermissionsManager({ ability: ctx.state.userAbility, action, model }).isAllowed
}
