import type { Core } from '@strapi/strapi'
import type { Context } from './caller'
import type { GraphqlServer } from './graphql-server'
import type { PreviewScope } from './preview-pass/table'
import type { TrustedDocument } from './trusted-documents'
import { isRecord } from '../../core/is-record'
import { installedLocales } from '../../core/locales/installed-locales'
import { admit } from './caller'
import { readPass } from './preview-pass/pass'
import { Refusal } from './refusal'
import { checkVariables } from './variables'

/** What a reader without a preview asks: the same for everybody who asks it. */
export interface TrustedRead { document: TrustedDocument, variables: Record<string, unknown> }

const KEYS = ['operationName', 'variables', 'extensions']

/** Lets a request in that names a trusted document by its hash, and gives back what is to be executed. */
export async function admitReader(strapi: Core.Strapi, server: GraphqlServer, ctx: Context, request: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (Object.keys(request).some(key => !KEYS.includes(key)))
    throw new Refusal(400, 'BAD_REQUEST', 'The body is not a GraphQL request.')
  const document = server.trusted(hashIn(request))
  if (document === undefined)
    throw new Refusal(400, 'PERSISTED_QUERY_NOT_FOUND', 'This document is not known here.')
  const operationName = document.operation.name?.value
  if (request.operationName !== undefined && request.operationName !== null && request.operationName !== operationName)
    throw new Refusal(400, 'BAD_REQUEST', 'The document has no such operation.')
  const variables = checkVariables(server.schema, document, request.variables, await installedLocales(strapi))
  admit(ctx, {
    kind: 'reader',
    preview: await readPreview(strapi, ctx, document, variables),
  })
  if (ctx.get('x-preview-token') === '')
    ctx.state.trusted = { document, variables } satisfies TrustedRead
  return {
    query: document.text,
    variables,
    ...(operationName !== undefined && { operationName }),
  }
}

function hashIn({ extensions }: Record<string, unknown>): string {
  const persisted = isRecord(extensions)
    ? extensions.persistedQuery
    : undefined
  const hash = isRecord(persisted) && persisted.version === 1
    ? persisted.sha256Hash
    : undefined
  if (typeof hash !== 'string')
    throw new Refusal(400, 'BAD_REQUEST', 'Name a known document by its hash.')
  return hash
}

/** Drafts are for those who hold a token for one; a token that does not hold good is never just ignored. */
async function readPreview(strapi: Core.Strapi, ctx: Context, document: TrustedDocument, variables: Record<string, unknown>): Promise<PreviewScope | undefined> {
  const token = ctx.get('x-preview-token')
  const asksForDraft = Object.entries(variables).some(([name, value]) => value === 'DRAFT' && document.places.get(name)?.has('status'))
  if (token === '' && !asksForDraft)
    return undefined
  const pass = await readPass(strapi, token)
  if (pass === 'forged' || pass === 'ended')
    throw new Refusal(403, 'PREVIEW_FORBIDDEN', 'The preview link is not valid, or no longer.')
  // What a preview shows is for one pair of eyes, and for now.
  ctx.set('Cache-Control', 'no-store')
  return pass
}
