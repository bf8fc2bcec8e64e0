import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { GraphqlServer } from './graphql-server'
import { GraphQLSchema } from 'graphql'
import { addMiddleware } from '../../core/strapi/registries'
import { unavailable, watchDatabase } from './busy-database'
import { registerCallers } from './caller'
import { compressedAnswers } from './compressed-answers'
import { publicDoor } from './door'
import { configureApollo } from './graphql-server'
import { plainHeaders } from './headers'
import { registerTokenRules, removeEndlessTokens } from './integrator/token-rules'
import { badQueries } from './masked-errors'
import { forgetEnded, migrations } from './preview-pass/table'
import { registerPublishedOnly } from './published-only'
import { registerRelatedDocuments } from './related-documents'
import { someBody } from './request-body'
import { requestLog } from './request-log'
import { trustedProxies } from './trusted-proxies'

export { noteFailure } from './busy-database'
export { publicCaller } from './caller'
export type { Context } from './caller'
export type { DocumentPart } from './document-parts'
export { plainPath } from './plain-path'
export { findDraft } from './preview-pass/draft'
export type { Draft } from './preview-pass/draft'
export { readPass } from './preview-pass/pass'
export { findLink, insertLink, revokeLink, revokeLinksOf, sentLinks } from './preview-pass/table'
export type { PreviewLink, PreviewScope } from './preview-pass/table'
export { newLinkId, signLink } from './preview-pass/token'
export { isPublicType } from './public-types'
export { answerRefusal, Refusal } from './refusal'
export { keepBody, keptBody } from './request-body'
export { doorSettings, ownOrigins } from './settings'
export { trustedTexts } from './trusted-documents'
export type { TrustedRead } from './trusted-request'

const servers = new WeakMap<Core.Strapi, GraphqlServer>()

export const gateway: Feature = {
  name: 'delivery/gateway',
  register: registerPublicDoor,
  migrations,
  bootstrap: bootstrapPublicDoor,
}

/** The schema that the GraphQL server serves, once that has started. */
export function servedSchema(strapi: Core.Strapi): GraphQLSchema {
  return servers.get(strapi)?.schema ?? new GraphQLSchema({})
}

/** Closes the CMS to the public but for trusted documents and scoped API tokens. */
function registerPublicDoor(strapi: Core.Strapi): void {
  const server: GraphqlServer = {
    schema: new GraphQLSchema({}),
    trusted: () => undefined,
  }
  servers.set(strapi, server)
  configureApollo(strapi, server)
  addMiddleware(strapi, 'global::trusted-proxies', () => trustedProxies(strapi))
  addMiddleware(strapi, 'global::request-log', () => requestLog(strapi))
  addMiddleware(strapi, 'global::compressed-answers', () => compressedAnswers(strapi))
  addMiddleware(strapi, 'global::unavailable', unavailable)
  addMiddleware(strapi, 'global::public-door', () => publicDoor(strapi, server))
  addMiddleware(strapi, 'global::bad-queries', badQueries)
  addMiddleware(strapi, 'global::some-body', someBody)
  addMiddleware(strapi, 'global::plain-headers', () => plainHeaders(strapi))
  registerCallers(strapi)
  registerTokenRules(strapi)
  registerPublishedOnly(strapi)
  registerRelatedDocuments(strapi)
}

/** Once there is a database: watches it, and removes the previews that ended long ago and the tokens that the door would not take. */
async function bootstrapPublicDoor(strapi: Core.Strapi): Promise<void> {
  watchDatabase(strapi)
  await forgetEnded(strapi.db.connection)
  await removeEndlessTokens(strapi)
}
