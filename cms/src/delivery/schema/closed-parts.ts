import type { Core } from '@strapi/strapi'
import { internalTypes } from '../../core/internal-types'
import { graphqlExtension } from './extension'

/** Types of plugins that no reader of the site needs. */
const PLUGIN_TYPES = [
  'plugin::i18n.locale',
  'plugin::review-workflows.workflow',
  'plugin::review-workflows.workflow-stage',
  'plugin::content-releases.release',
  'plugin::content-releases.release-action',
]

/** Takes out of the GraphQL schema what is never public: writing, internal types, lists of all files. */
export function closeInternalParts(strapi: Core.Strapi): void {
  const extension = graphqlExtension(strapi)
  for (const uid of [
    ...internalTypes,
    ...PLUGIN_TYPES,
  ])
    extension.shadowCRUD(uid).disable()
  for (const uid of Object.keys(strapi.contentTypes))
    extension.shadowCRUD(uid).disableMutations()
  // A file is public where published content shows it, not as an entry of a list.
  extension.shadowCRUD('plugin::upload.file').disableQueries()
  extension.shadowCRUD('plugin::upload.file').field('related').disable()
  extension.use(({ nexus }) => ({
    plugins: [
      nexus.plugin({
        name: 'queries-only',
        onAfterBuild(schema) {
          const fields = schema.getMutationType()?.getFields() ?? {}
          for (const name of Object.keys(fields))
            delete fields[name]
        },
      }),
    ],
  }))
}
