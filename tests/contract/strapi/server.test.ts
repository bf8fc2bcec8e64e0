import { describe, expect, it } from 'vitest'
import { actionsOfController, methodsOfService, unloadedStrapi } from './support'

describe('strapi still has', () => {
  it.each([
    [
      'middlewares',
      ['set'],
    ],
    [
      'services',
      ['get', 'extend'],
    ],
    [
      'controllers',
      ['extend'],
    ],
    [
      'auth',
      ['register', 'authenticate'],
    ],
    [
      'query-params',
      ['transform'],
    ],
  ])('«%s» in its container, with %j', (name, methods) => {
    expect(methodNames(unloadedStrapi().get(name), methods)).toEqual(methods)
  })

  it('an event hub', () => {
    expect(methodNames(unloadedStrapi().eventHub, ['once', 'emit'])).toEqual(['once', 'emit'])
  })

  it('a database whose transactions, schema and connections can be stood around', () => {
    const { db } = unloadedStrapi()
    expect(methodNames(db, ['transaction', 'inTransaction'])).toEqual(['transaction', 'inTransaction'])
    expect(methodNames(db.schema, ['syncSchema'])).toEqual(['syncSchema'])
    expect(methodNames(db.connection.client, ['acquireConnection'])).toEqual(['acquireConnection'])
  })

  it.each([
    [
      '@strapi/admin',
      'user',
      [
        'create',
        'updateById',
        'resetPasswordByEmail',
        'createFirstAdmin',
        'findOne',
      ],
    ],
    [
      '@strapi/admin',
      'auth',
      ['checkCredentials', 'hashPassword', 'validatePassword'],
    ],
    [
      '@strapi/admin',
      'api-token-content-api',
      ['hash', 'getByAccessKey'],
    ],
    [
      '@strapi/admin',
      'role',
      [
        'findOne',
        'create',
        'update',
        'getUsersCount',
        'deleteByIds',
        'assignPermissions',
      ],
    ],
    [
      '@strapi/admin',
      'permission',
      ['createPermissionsManager'],
    ],
    [
      '@strapi/upload',
      'image-manipulation',
      ['generateResponsiveFormats'],
    ],
    [
      '@strapi/i18n',
      'locales',
      [
        'find',
        'create',
        'getDefaultLocale',
        'setDefaultLocale',
      ],
    ],
    [
      '@strapi/i18n',
      'content-types',
      ['isLocalizedContentType'],
    ],
    [
      '@strapi/content-manager',
      'permission-checker',
      ['create'],
    ],
    [
      '@strapi/content-manager',
      'content-types',
      ['findConfiguration', 'updateConfiguration'],
    ],
    [
      '@strapi/content-manager',
      'components',
      ['findConfiguration', 'updateConfiguration'],
    ],
  ])('the service of %s called %s, with %j', (name, service, methods) => {
    expect(methodsOfService(name, service)).toEqual(expect.arrayContaining(methods))
  })

  it.each([
    [
      'authentication',
      [
        'login',
        'registrationInfo',
        'register',
        'registerAdmin',
        'forgotPassword',
        'resetPassword',
      ],
    ],
    [
      'authenticated-user',
      ['updateMe'],
    ],
  ])('the controller «%s» of the admin, with %j', (controller, actions) => {
    expect(actionsOfController('@strapi/admin', controller)).toEqual(expect.arrayContaining(actions))
  })
})

function methodNames(owner: object, names: string[]): string[] {
  return names.filter(name => typeof Reflect.get(owner, name) === 'function')
}
