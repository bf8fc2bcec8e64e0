import type { Core } from '@strapi/strapi'
import type { Context } from '../caller'
import type { GraphqlServer } from '../graphql-server'
import { isRecord } from '../../../core/is-record'
import { installedLocales } from '../../../core/locales/installed-locales'
import { serviceOf } from '../../../core/strapi/services'
import { admit } from '../caller'
import { Refusal } from '../refusal'
import { checkQuery } from './query-limits'
import { weaknessOf } from './token-rules'

const KEYS = [
  'query',
  'operationName',
  'variables',
  'extensions',
]

/** Lets another system ask freely with its own token, within limits, and gives back what is to be executed. */
export async function admitIntegrator(strapi: Core.Strapi, server: GraphqlServer, ctx: Context, request: Record<string, unknown>): Promise<Record<string, unknown>> {
  await checkToken(strapi, ctx)
  const { query, operationName, variables = {} } = request
  if (typeof query !== 'string' || Object.keys(request).some(key => !KEYS.includes(key)))
    throw new Refusal(400, 'BAD_REQUEST', 'Send the text of one query.')
  if (variables !== null && !isRecord(variables))
    throw new Refusal(400, 'BAD_USER_INPUT', 'The variables are not an object.')
  checkQuery(server.schema, query, variables ?? {}, {
    locales: await installedLocales(strapi),
    defaultLimit: strapi.config.get('plugin::graphql.defaultLimit', 100),
  })
  admit(ctx, { kind: 'integrator' })
  // Persisted queries and other extensions are not for integrators.
  return {
    query,
    variables: variables ?? {},
    ...(typeof operationName === 'string' && { operationName }),
  }
}

interface Token { kind: string | null, type: string, expiresAt: string | number | Date | null }
interface TokenService { hash: (key: string) => string, getByAccessKey: (hash: string) => Promise<Token | null> }

async function checkToken(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const unknown = new Refusal(401, 'UNAUTHENTICATED', 'The token is not known here, or no longer.', { 'WWW-Authenticate': 'Bearer' })
  const [, key] = /^bearer ([0-9a-f]{32,512})$/i.exec(ctx.get('authorization')) ?? []
  if (key === undefined)
    throw unknown
  const tokens = serviceOf<TokenService>(strapi, 'admin::api-token-content-api')
  const token = await tokens.getByAccessKey(tokens.hash(key))
  if (token === null || (token.kind !== null && token.kind !== 'content-api'))
    throw unknown
  if (token.expiresAt !== null && new Date(token.expiresAt).getTime() <= Date.now())
    throw unknown
  const weakness = weaknessOf(token.type, token.expiresAt === null
    ? null
    : new Date(token.expiresAt).getTime() - Date.now())
  if (weakness !== undefined)
    throw new Refusal(403, 'FORBIDDEN', weakness)
}
