import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { withCleanPaste } from './paste'
import { PasteNotice } from './PasteNotice'
import { part } from './texts'

/** Cleans what is pasted from Word and from web pages into rich text. */
export const wordPastePart: AdminPart = {
  ...part,
  bootstrap(app: StrapiApp) {
    const contentManager = contentManagerOf(app)
    // An editor is made of the plugins of its blocks; the paragraph is always there, and has none of its own.
    contentManager.apis.addRichTextBlocks(blocks => ({
      ...blocks,
      ...blocks.paragraph && {
        paragraph: { ...blocks.paragraph, plugin: withCleanPaste },
      },
    }))
    contentManager.injectComponent('editView', 'right-links', { name: 'paste-notice', Component: PasteNotice })
  },
}
