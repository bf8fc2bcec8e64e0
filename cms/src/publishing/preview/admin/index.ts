import type { StrapiApp } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import { contentManagerOf } from '../../../core/strapi/admin/content-manager'
import { PreviewPanel } from './PreviewPanel'
import { texts } from './texts'

/** The panel beside a form that opens a preview and sends links, and the page that shows one. */
export const previewPart: AdminPart = {
  name: 'preview',
  texts,
  register(app: StrapiApp) {
    app.router.addRoute({
      path: 'preview/:collectionType/:uid/:documentId',
      lazy: async () => ({ Component: (await import('./PreviewPage')).PreviewPage }),
    })
  },
  bootstrap(app: StrapiApp) {
    contentManagerOf(app).apis.addEditViewSidePanel([PreviewPanel])
  },
}
