import type { Core, UID } from '@strapi/strapi'
import type { Draft } from '../../core/documents/access'
import type { ScheduledAction } from './scheduled-action'
import { activeAccount } from '../../core/active-account'
import { draftOf, mayDo } from '../../core/documents/access'
import { editorsLanguage } from '../../core/locales/editors-language'
import { log } from '../../core/log'
import { ruleWords } from '../../core/validation-message'
import { prepareToPublish } from '../../delivery/search'
import { actFor } from '../../references/deletion-guard'
import { countAttempt, markDone, markFailed, readDue, remove } from './table'
import { say } from './words'

type Who = NonNullable<Awaited<ReturnType<typeof activeAccount>>>

/** So often a trouble that may pass, such as a busy database, is waited out. */
const ATTEMPTS = 10

/** Does what is due, in the order of its moments, each as the account that set it; what is left when it is told to stop waits. */
export async function runDue(strapi: Core.Strapi, signal: AbortSignal): Promise<void> {
  for (const action of await readDue(strapi.db.connection, new Date())) {
    if (signal.aborted)
      return
    await runOne(strapi, action)
  }
}

async function runOne(strapi: Core.Strapi, action: ScheduledAction): Promise<void> {
  try {
    const draft = await draftOf(strapi, action)
    if (draft === null) {
      await remove(strapi.db.connection, action.id)
      return
    }
    const who = await activeAccount(strapi, action.userId)
    const refused = who === null
      ? say('en', 'accountClosed', { name: action.userName })
      : reasonAgainst(strapi, action, draft, who)
    if (who === null || refused !== null) {
      await markFailed(strapi.db.connection, action, refused ?? '')
      return
    }
    if (action.action === 'publish')
      await prepareToPublish(strapi, action.type, [action.documentId])
    // In one transaction with its mark: whatever happens to this server, it is done once or not at all. Rules look at it
    // right before the commit, and in the name of who set the time.
    await actFor(who, () => strapi.db.transaction(async ({ trx }) => {
      if (await markDone(trx, action))
        await perform(strapi, action)
    }))
  }
  catch (error) {
    await noteFailure(strapi, action, error)
  }
}

async function perform(strapi: Core.Strapi, { type, documentId, locale, action }: ScheduledAction): Promise<void> {
  const documents = strapi.documents(type as UID.ContentType)
  const version = {
    documentId,
    ...locale !== null && { locale },
  }
  if (action === 'publish')
    await documents.publish(version)
  else
    await documents.unpublish(version)
}

/** Why this may not be done, in words; null if nothing is against it. Rights may have changed since the time was set. */
function reasonAgainst(strapi: Core.Strapi, action: ScheduledAction, draft: Draft, who: Who): string | null {
  const language = editorsLanguage(strapi, who.account)
  return mayDo(strapi, who.ability, 'publish', action.type, draft)
    ? null
    : say(language, 'rightLost', { name: action.userName })
}

/** What a rule says against it is the editor's to mend. Anything else may pass by itself, and what comes after it waits. */
async function noteFailure(strapi: Core.Strapi, action: ScheduledAction, error: unknown): Promise<void> {
  const { connection } = strapi.db
  const words = ruleWords(error)
  if (words !== undefined) {
    await markFailed(connection, action, words)
    return
  }
  if (await countAttempt(connection, action) < ATTEMPTS)
    throw error
  log(strapi, 'SCHEDULED_ACTION_FAILED', 'What was scheduled failed, and is not tried again.', error)
  await markFailed(connection, action, say(editorsLanguage(strapi, (await activeAccount(strapi, action.userId))?.account), 'trouble'))
}
