import { describe, expect, it } from 'vitest'
import { useOnAdminRoutes } from '../../../cms/src/core/strapi/admin-routes'
import { surviveAfterCommit } from '../../../cms/src/core/strapi/after-commit'
import { beforeEveryCommit } from '../../../cms/src/core/strapi/before-commit'
import { onDatabaseFailure } from '../../../cms/src/core/strapi/connection-pool'
import { addAuthStrategy } from '../../../cms/src/core/strapi/content-api-auth'
import { requireQueryParams } from '../../../cms/src/core/strapi/query-params'
import { aroundWrites } from '../../../cms/src/core/strapi/query-writes'
import { addMiddleware, replaceInController, replaceInService } from '../../../cms/src/core/strapi/registries'
import { beforeSchemaSync } from '../../../cms/src/core/strapi/schema-sync'
import { onServerStopping } from '../../../cms/src/core/strapi/server-stopping'
import { offerReadScopes } from '../../../cms/src/core/strapi/token-scopes'

type Strapi = Parameters<typeof addMiddleware>[0]

const nothing = {
  get: () => ({}),
  plugins: {},
  admin: {},
  db: {
    schema: {},
    connection: { client: {} },
    query: () => ({}),
  },
  eventHub: {},
  contentType: () => ({ kind: 'collectionType' }),
  controllers: { 'api::fact.fact': {} },
}

/** A registry with one entry. */
function registryOf(entry: object) {
  return {
    get: () => ({
      extend: (_uid: string, change: (current: object) => object) => change(entry),
    }),
  }
}

describe('the CMS refuses to start without', () => {
  it.each([
    [
      'a registry of middlewares',
      () => addMiddleware(strapiWith(nothing), 'global::health', () => async () => {}),
      'the registry of middlewares.set',
    ],
    [
      'a registry of services',
      () => replaceInService(strapiWith(nothing), 'admin::user', () => ({})),
      'the registry of each service.extend',
    ],
    [
      'a method of a service that it replaces',
      () => replaceInService<{ create?: () => void }>(strapiWith(registryOf({})), 'admin::user', () => ({
        create: () => {},
      })),
      'the service admin::user.create',
    ],
    [
      'a handler that it replaces',
      () => replaceInController(strapiWith(registryOf({})), 'admin::authentication', () => ({
        login: async () => {},
      })),
      'the controller admin::authentication.login',
    ],
    [
      'a registry that changes what it holds',
      () => replaceInService(strapiWith({
        get: () => ({
          extend: () => {},
        }),
      }), 'admin::user', () => ({})),
      'a way to change the service admin::user',
    ],
    [
      'strategies of callers',
      () => addAuthStrategy(strapiWith(nothing), {
        name: 'readers',
        authenticate: () => ({ authenticated: false }),
        verify: () => {},
      }),
      'the authentication service.register',
    ],
    [
      'questions to the database made of parameters',
      () => requireQueryParams(strapiWith(nothing)),
      'the service query-params.transform',
    ],
    [
      'the sync of the schema',
      () => beforeSchemaSync(strapiWith(nothing), async () => {}),
      'the schema of the database.syncSchema',
    ],
    [
      'transactions',
      () => beforeEveryCommit(strapiWith(nothing), 'feed', async () => {}),
      'the database.transaction',
    ],
    [
      'transactions that call back after a commit',
      () => surviveAfterCommit(strapiWith(nothing)),
      'the database.transaction',
    ],
    [
      'connections that can fail',
      () => onDatabaseFailure(strapiWith(nothing), {
        noConnection: () => {},
        queryError: () => {},
      }),
      'the client of the database.acquireConnection',
    ],
    [
      'writes that can be stood around',
      () => aroundWrites(strapiWith(nothing), 'plugin::upload.file', ['update'], async () => {}),
      'the queries of plugin::upload.file.update',
    ],
    [
      'one object for the queries of a type',
      () => aroundWrites(strapiWith({
        db: {
          query: () => ({
            update: () => {},
          }),
        },
      }), 'plugin::upload.file', ['update'], async () => {}),
      'one object for all queries of plugin::upload.file',
    ],
    [
      'an event hub',
      () => onServerStopping(strapiWith(nothing), () => {}),
      'the event hub.on',
    ],
    [
      'actions that tokens open',
      () => offerReadScopes(strapiWith(nothing), ['api::fact.fact']),
      'the action api::fact.fact.find',
    ],
    [
      'routes of the admin',
      () => useOnAdminRoutes(strapiWith(nothing), async () => {}),
      'routes of the admin',
    ],
  ])('%s', (_what, begin, missing) => {
    expect(begin).toThrow(`Strapi no longer has ${missing}`)
  })

  it('but takes a service whose methods are all there, and keeps the others', () => {
    const changed: object[] = []
    replaceInService<{ create: () => string, find: () => string }>(strapiWith({
      get: () => ({
        extend: (_uid: string, change: (current: object) => object) => changed.push(change({
          create: () => 'theirs',
          find: () => 'theirs',
        })),
      }),
    }), 'admin::user', () => ({
      create: () => 'ours',
    }))
    expect(changed.map(service => Object.entries(service).map(([name, method]) => `${name}: ${method()}`))).toEqual([
      ['create: ours', 'find: theirs'],
    ])
  })
})

/** A Strapi with nothing but these parts. */
function strapiWith(parts: object): Strapi {
  return Object.create(parts)
}
