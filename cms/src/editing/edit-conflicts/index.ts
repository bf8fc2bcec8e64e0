import type { Core, UID } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import type { DocumentCall } from '../../core/strapi/document-middleware'
import { nameOf } from '../../core/active-account'
import { localeFor } from '../../core/documents/access'
import { editorsLanguage } from '../../core/locales/editors-language'
import { onDocuments } from '../../core/strapi/document-middleware'

/** When the form that is being saved was last changed as it was loaded, as the admin sends it. */
const HEADER = 'x-loaded-version'

interface Saved { id: number, updatedAt: string, updatedBy: { firstname?: string, lastname?: string, email: string } | null }

const messages = {
  en: '{name} has saved this since you opened it. Nothing is lost: compare the two texts and choose.',
  fi: '{name} on tallentanut tämän sen jälkeen, kun avasit sen. Mitään ei ole kadonnut: vertaa tekstejä ja valitse.',
  sv: '{name} har sparat detta sedan du öppnade det. Inget har gått förlorat: jämför texterna och välj.',
}
const somebody = { en: 'Somebody else', fi: 'Joku muu', sv: 'Någon annan' }

export const editConflicts: Feature = {
  name: 'editing/edit-conflicts',
  register: refuseStaleSaves,
}

/**
 * Refuses a save from a form that was loaded before somebody else saved: with 409, before anything is written. Only the
 * admin's forms say what they were loaded from; scripts and imports write as they are told.
 */
function refuseStaleSaves(strapi: Core.Strapi): void {
  onDocuments(strapi, async (call, next) => {
    const ctx = strapi.requestContext.get()
    const loaded = loadedVersion(ctx, call)
    if (ctx === undefined || loaded === undefined)
      return next()
    return strapi.db.transaction(async ({ trx }) => {
      const saved = await lockedDraft(strapi, trx, call)
      if (saved !== null && new Date(saved.updatedAt).getTime() !== loaded.getTime())
        refuse(strapi, ctx, saved)
      return next()
    })
  })
}

/** What the form was loaded from, where this call saves the document that the request names. */
function loadedVersion(ctx: RouteContext | undefined, { uid, action, params }: DocumentCall): Date | undefined {
  if (action !== 'update' || ctx === undefined || ctx.params?.model !== uid || (ctx.params.id !== undefined && ctx.params.id !== params.documentId))
    return undefined
  const loaded = new Date(ctx.get(HEADER))
  return Number.isNaN(loaded.getTime())
    ? undefined
    : loaded
}

/** The draft, which nobody else can change until this save is done. */
async function lockedDraft(strapi: Core.Strapi, trx: Core.Strapi['db']['connection'], { uid, params }: DocumentCall): Promise<Saved | null> {
  const locale = localeFor(strapi, uid, params.locale)
  const where = {
    documentId: params.documentId,
    publishedAt: null,
    ...locale !== null && { locale },
  }
  const draft: { id: number } | null = await strapi.db.query(uid as UID.ContentType).findOne({
    where,
    select: ['id'],
  })
  if (draft === null)
    return null
  // SQLite lets one transaction write at a time, and knows no locks on rows.
  if (strapi.db.dialect.client === 'postgres')
    await trx(strapi.db.metadata.get(uid).tableName).where({ id: draft.id }).forUpdate().first('id')
  return strapi.db.query(uid).findOne({
    where,
    select: ['id', 'updatedAt'],
    populate: ['updatedBy'],
  })
}

function refuse(strapi: Core.Strapi, ctx: RouteContext, { updatedAt, updatedBy }: Saved): never {
  const language = editorsLanguage(strapi)
  const name = updatedBy === null
    ? somebody[language]
    : nameOf(updatedBy)
  const message = messages[language].replace('{name}', name)
  // By this name the admin keeps the form as it is; every other error makes it believe that the text is saved.
  return ctx.throw(409, message, {
    name: 'ValidationError',
    details: {
      code: 'STALE_SAVE',
      savedAt: updatedAt,
      savedBy: name,
      errors: [
        {
          path: [''],
          name: 'ValidationError',
          message,
        },
      ],
    },
  })
}
