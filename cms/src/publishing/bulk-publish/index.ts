import type { Core, UID } from '@strapi/strapi'
import type { DocumentVersion } from '../../core/documents/access'
import type { Feature } from '../../core/feature'
import type { RouteContext } from '../../core/strapi/admin-routes'
import { errors } from '@strapi/utils'
import { draftOf, isPublishableType, localeFor, mayDo, titleOf } from '../../core/documents/access'
import { editorsLanguage } from '../../core/locales/editors-language'
import { log } from '../../core/log'
import { answerAdmin } from '../../core/strapi/admin-endpoint'
import { ruleWords } from '../../core/validation-message'
import { prepareToPublish } from '../../delivery/search'
import { isToBeConfirmed } from '../../references/deletion-guard'

/** How it went with one entry of several. */
interface Outcome {
  documentId: string
  locale: string | null
  title: string
  problem: string | null
  /** Whether it is in use and goes all the same once the editor has confirmed it: by `?removal=confirmed`. */
  mayBeConfirmed: boolean
}

const MOST_AT_ONCE = 100

const words = {
  missing: {
    en: 'There is no text in this language yet.',
    fi: 'Tällä kielellä ei ole vielä tekstiä.',
    sv: 'Det finns ingen text på det här språket än.',
  },
  mayNot: {
    en: 'You may not publish this.',
    fi: 'Sinulla ei ole oikeutta julkaista tätä.',
    sv: 'Du har inte rätt att publicera detta.',
  },
  trouble: {
    en: 'A technical problem stopped it. Try again.',
    fi: 'Tekninen vika pysäytti sen. Yritä uudelleen.',
    sv: 'Ett tekniskt fel stoppade det. Försök igen.',
  },
}

export const bulkPublish: Feature = {
  name: 'publishing/bulk-publish',
  register: registerBulkActions,
}

/** Publishes or takes back several entries: all together, since they may link to each other, or else each by itself. */
function registerBulkActions(strapi: Core.Strapi): void {
  answerAdmin(strapi, 'bulk-actions', [
    {
      method: 'POST',
      path: '/:action',
      handler: async ctx => ({ outcomes: await doAll(strapi, ctx) }),
    },
  ])
}

async function doAll(strapi: Core.Strapi, ctx: RouteContext): Promise<Outcome[]> {
  const { type, documentIds, locales } = ctx.request.body as { type?: unknown, documentIds?: unknown, locales?: unknown }
  const { action } = ctx.params
  if (!isPublishableType(strapi, type) || (action !== 'publish' && action !== 'unpublish') || !Array.isArray(documentIds) || documentIds.length > MOST_AT_ONCE)
    throw new errors.ValidationError('What is to happen to which entries is missing.')
  const languages = new Set((Array.isArray(locales) && locales.length > 0
    ? locales
    : [undefined]).map(locale => localeFor(strapi, type, locale)))
  const versions = documentIds.flatMap(documentId => [
    ...languages,
  ].map(locale => ({
    type,
    documentId: String(documentId),
    locale,
  })))
  return together(strapi, ctx, action, type, action === 'unpublish' && languages.size > 1
    ? await published(strapi, type, versions)
    : versions)
}

/** Those of some versions that readers see; of a document of which they see none, the first. */
async function published(strapi: Core.Strapi, type: UID.ContentType, versions: DocumentVersion[]): Promise<DocumentVersion[]> {
  const rows: { documentId: string, locale: string }[] = await strapi.db.query(type).findMany({
    where: {
      documentId: {
        $in: versions.map(({ documentId }) => documentId),
      },
      publishedAt: { $notNull: true },
    },
    select: ['documentId', 'locale'],
  })
  const isPublished = (version: DocumentVersion) => rows.some(({ documentId, locale }) => documentId === version.documentId && locale === version.locale)
  return [
    ...Map.groupBy(versions, ({ documentId }) => documentId).values(),
  ].flatMap(own => own.some(isPublished)
    ? own.filter(isPublished)
    : own.slice(0, 1))
}

/** All in one transaction; where that fails, each by itself. */
async function together(strapi: Core.Strapi, ctx: RouteContext, action: 'publish' | 'unpublish', type: UID.ContentType, versions: DocumentVersion[]): Promise<Outcome[]> {
  const doEach = async (onProblem: (error: unknown) => string) => {
    const outcomes: Outcome[] = []
    for (const version of versions)
      outcomes.push(await doOne(strapi, ctx, action, version, onProblem))
    return outcomes
  }
  if (action === 'publish')
    await prepareToPublish(strapi, type, versions.map(({ documentId }) => documentId))
  try {
    return await strapi.db.transaction(() => doEach((error) => {
      throw error
    }))
  }
  catch {
    // What is wrong with one does not stop the others.
    return await doEach(error => told(strapi, error))
  }
}

function told(strapi: Core.Strapi, error: unknown): string {
  const problem = ruleWords(error)
  if (problem === undefined)
    log(strapi, 'BULK_PUBLISH_FAILED', 'One of several entries could not be published or unpublished.', error)
  return problem ?? words.trouble[editorsLanguage(strapi)]
}

async function doOne(strapi: Core.Strapi, ctx: RouteContext, action: 'publish' | 'unpublish', version: DocumentVersion, onProblem: (error: unknown) => string): Promise<Outcome> {
  const { type, documentId, locale } = version
  const language = editorsLanguage(strapi)
  const draft = await draftOf(strapi, version)
  const mayRead = draft !== null && mayDo(strapi, ctx.state.userAbility, 'read', type, draft)
  const outcome = (problem: string | null, mayBeConfirmed = false) => ({
    documentId,
    locale,
    title: mayRead
      ? titleOf(draft, language)
      : documentId,
    problem,
    mayBeConfirmed,
  })
  if (!mayRead)
    return outcome(words.missing[language])
  if (!mayDo(strapi, ctx.state.userAbility, 'publish', type, draft))
    return outcome(words.mayNot[language])
  try {
    const documents = strapi.documents(type as Parameters<Core.Strapi['documents']>[0])
    const one = {
      documentId,
      ...locale !== null && { locale },
    }
    await (action === 'publish'
      ? documents.publish(one)
      : documents.unpublish(one))
    return outcome(null)
  }
  catch (error) {
    return outcome(onProblem(error), isToBeConfirmed(error))
  }
}
