import { describe, expect, it } from 'vitest'
import { patched, patches } from '../../../cms/src/core/strapi/admin/build-patches'
import { adminSources, packageFile } from './support'

describe('strapi still has, in the browser,', () => {
  const contentManager = adminSources('@strapi/content-manager')
  const admin = adminSources('@strapi/admin')

  it.each(['createDocument', 'updateDocument', 'publishDocument'])('the endpoint «%s» of the content manager', (endpoint) => {
    expect(contentManager).toMatch(new RegExp(`\\b${endpoint}: ?builder\\.mutation\\(`))
  })

  it.each([
    'logout',
    'login',
    'registerUser',
    'registerAdmin',
    'resetPassword',
  ])('the endpoint «%s»', (endpoint) => {
    expect(admin).toMatch(new RegExp(`\\b${endpoint}: ?builder\\.mutation\\(`))
  })

  it.each(patches.map(patch => [patch.file, patch] as const))('what is replaced in %s', (file, patch) => {
    const [, owner = '', name = '', path = ''] = /^(@strapi)\/([^/]+)\/(.+)$/.exec(file) ?? []
    expect(patched(packageFile(`${owner}/${name}`, path), patch)).toContain(patch.replace)
  })

  it('the form that asks for added fields before it draws its own', () => {
    expect(contentManager).toMatch(/addedInputTypes\.includes\(props\.type\)[\s\S]+case 'blocks':/)
  })

  it('the name under which the language is remembered', () => {
    expect(admin).toContain('LANGUAGE_LOCAL_STORAGE_KEY = \'strapi-admin-language\'')
  })

  it('the name under which the language of content is remembered', () => {
    expect(contentManager).toMatch(/STRAPI_LOCALE: ?\{\s*paths: ?\[\s*'plugins\.i18n\.locale'\s*\],\s*scoped: ?false/)
  })

  it.each(['publish', 'unpublish', 'delete'])('the action «%s» of the form', (type) => {
    expect(contentManager).toContain(`Action.type = '${type}';`)
  })

  it.each([
    'addDocumentAction',
    'addBulkAction',
    'addEditViewSidePanel',
    'addRichTextBlocks',
  ])('«%s» among what the content manager can be added to by', (name) => {
    expect(contentManager).toContain(`${name}: this.${name}.bind(this)`)
  })
})
