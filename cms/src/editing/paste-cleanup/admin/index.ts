import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import { defineTexts } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { withCleanPaste } from './paste'

/** Cleans what is pasted from Word and from web pages into rich text. */
export const wordPastePart: AdminPart = {
  name: 'word-paste',
  texts: defineTexts({ en: {}, fi: {}, sv: {} }),
  bootstrap(app: StrapiApp) {
    // An editor is made of the plugins of its blocks; the paragraph is always there, and has none of its own.
    contentManagerOf(app).apis.addRichTextBlocks(blocks => ({
      ...blocks,
      ...blocks.paragraph && {
        paragraph: { ...blocks.paragraph, plugin: withCleanPaste },
      },
    }))
  },
}
