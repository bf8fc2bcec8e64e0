import { describe, expect, it } from 'vitest'
import { adminSources } from './support'

describe('strapi still has, in the browser,', () => {
  const contentManager = adminSources('@strapi/content-manager')
  const admin = adminSources('@strapi/admin')

  it.each(['createDocument', 'updateDocument', 'publishDocument'])('the endpoint «%s» of the content manager', (endpoint) => {
    expect(contentManager).toMatch(new RegExp(`\\b${endpoint}: ?builder\\.mutation\\(`))
  })

  it('the endpoint «logout»', () => {
    expect(admin).toMatch(/\blogout: ?builder\.mutation\(/)
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
