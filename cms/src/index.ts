import type { Core } from '@strapi/strapi'
import type { Feature } from './core/feature'
import { writeObservers } from './core/documents'
import { jobs } from './core/jobs'
import { installedLanguages } from './core/locales'
import { migrate } from './core/migrations'
import { changeFeed } from './delivery/change-feed'
import { gateway } from './delivery/gateway'
import { health } from './delivery/health'
import { localeFallback } from './delivery/locale-fallback'
import { queryEngine } from './delivery/query-engine'
import { responseCache } from './delivery/response-cache'
import { schema } from './delivery/schema'
import { search } from './delivery/search'
import { altTexts } from './editing/alt-texts'
import { blockPreviews } from './editing/block-previews'
import { contentSearch } from './editing/content-search'
import { dashboard } from './editing/dashboard'
import { defaultValues } from './editing/default-values'
import { duplicates } from './editing/duplicates'
import { editConflicts } from './editing/edit-conflicts'
import { entryTitles } from './editing/entry-titles'
import { fieldHints } from './editing/field-hints'
import { pageTree } from './editing/page-tree'
import { presence } from './editing/presence'
import { savedViews } from './editing/saved-views'
import { harvest } from './publications/harvest'
import { publicationImport } from './publications/import'
import { publicationList } from './publications/list'
import { publicationReports } from './publications/reports'
import { bulkPublish } from './publishing/bulk-publish'
import { preview } from './publishing/preview'
import { publishChecks } from './publishing/publish-checks'
import { publishedChoices } from './publishing/published-choices'
import { revisions } from './publishing/revisions'
import { scheduling } from './publishing/scheduling'
import { deletionGuard } from './references/deletion-guard'
import { references } from './references/index'
import { linkChecker } from './references/link-checker'
import { usagePanel } from './references/usage-panel'
import { accounts } from './security/accounts'
import { cleanLines } from './security/clean-lines'
import { consent } from './security/consent'
import { roles } from './security/roles'
import { startupChecks } from './security/startup-checks'
import { uploads } from './security/uploads'
import { writeGuards } from './security/write-guards'
import { redirects } from './urls/redirects'
import { slugs } from './urls/slugs'

/**
 * Every feature, in the order in which they are registered and started; they are stopped in the opposite one.
 * Of two that look at the same call of the document service, the one named first stands around the other.
 */
export const features: Feature[] = [
  // Before everything that could write: nothing starts with a weak secret or a model that would lose content.
  startupChecks,
  // Adds fields to files, which the GraphQL schema then describes.
  altTexts,
  schema,
  // Before whatever looks at what is written: it sees clean texts.
  cleanLines,
  gateway,
  queryEngine,
  preview,
  // Around the checks before publishing: what they refuse is no change.
  changeFeed,
  // After the feed, whose changes it writes down; before whatever publishes at the start: its table must be there.
  harvest,
  publishChecks,
  // Before all that observe writes, inside the feed and the checks. Observers settle in the order in which they are named here.
  writeObservers,
  slugs,
  // Before the indexes: these are made for every language.
  installedLanguages,
  references,
  // Before whatever writes at the start: its tables must be there.
  contentSearch,
  // After the observers, whose transaction it joins, and the references, which it renews; before whatever publishes at the start.
  publishedChoices,
  // After the references, from which it reads where a portrait is shown.
  consent,
  search,
  // After the feed, which it follows.
  publicationList,
  // After the feed, which tells when what it compares has changed.
  publicationReports,
  // Before the deletion guard, which counts the redirects that a change has written.
  redirects,
  deletionGuard,
  usagePanel,
  linkChecker,
  // After the gateway and the feed: it reads by the schema of the one and drops what the other names.
  responseCache,
  health,
  localeFallback,
  uploads,
  // Of these, the roles look at a request of the admin first.
  writeGuards,
  roles,
  // After the roles: the first administrator is given one.
  accounts,
  fieldHints,
  entryTitles,
  pageTree,
  revisions,
  editConflicts,
  scheduling,
  presence,
  dashboard,
  bulkPublish,
  savedViews,
  blockPreviews,
  duplicates,
  defaultValues,
  publicationImport,
  // At last: a job may need anything of the above.
  jobs,
]

interface Context { strapi: Core.Strapi }

export default {
  register({ strapi }: Context) {
    for (const { register } of features)
      register?.(strapi)
  },
  async bootstrap({ strapi }: Context) {
    for (const { migrations, bootstrap } of features) {
      if (migrations !== undefined)
        await migrate(strapi, migrations)
      await bootstrap?.(strapi)
    }
  },
  async destroy({ strapi }: Context) {
    for (const { destroy } of features.toReversed())
      await destroy?.(strapi)
  },
}
