import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { log } from '../../core/log'
import { addMiddleware } from '../../core/strapi/registries'
import { tagsOfChange } from '../cache-tags'
import { feedWatch } from '../change-feed'
import { servedSchema } from '../gateway'
import { fastReads } from '../query-engine'
import { comparing } from './comparison'
import { TrustedAnswers } from './trusted-answers'

interface ReadSettings {
  /**
   * `on`: the query engine answers trusted documents. `compare`: Strapi's own resolvers do, too, and where they differ
   * the answer is an error; for tests, as every answer costs as much as Strapi's.
   */
  engine: 'on' | 'compare'
  /** How much memory answers may take; 0 keeps none. */
  cacheBytes: number
}

const kept = new WeakMap<Core.Strapi, TrustedAnswers>()

export const responseCache: Feature = {
  name: 'delivery/response-cache',
  register: registerAnswerCache,
  bootstrap: bootstrapAnswerCache,
}

/** Answers trusted documents from memory while nothing that they read has changed, else by the fast way. */
function registerAnswerCache(strapi: Core.Strapi): void {
  const { engine, cacheBytes } = settingsOf(strapi)
  const answers = new TrustedAnswers(cacheBytes, () => feedWatch(strapi).last)
  kept.set(strapi, answers)
  addMiddleware(strapi, 'global::trusted-answers', () => engine === 'compare'
    ? comparing(strapi, answers.middleware())
    : answers.middleware())
}

/** Once the GraphQL schema and the change feed are there: begins to read by the one, and to drop by the other. */
function bootstrapAnswerCache(strapi: Core.Strapi): void {
  const answers = kept.get(strapi)
  const { engine, cacheBytes } = settingsOf(strapi)
  if (answers === undefined)
    return
  answers.readBy(fastReads(strapi, servedSchema(strapi), cacheBytes))
  feedWatch(strapi).listen(changes => answers.drop(changes.flatMap(tagsOfChange)))
  if (engine === 'compare')
    log(strapi, 'ANSWERS_COMPARED', 'QUERY_ENGINE=compare: every trusted document is read a second time, by Strapi. Use it in tests only.')
  else
    answers.listen(strapi.server.httpServer)
}

function settingsOf(strapi: Core.Strapi): ReadSettings {
  return strapi.config.get('reads')
}
