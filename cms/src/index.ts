import type { Core } from '@strapi/strapi'
import { registerDocumentWrites } from './core/documents/write-observers'
import { startJobs, stopJobs } from './core/jobs'
import { ensureLocales } from './core/locales'
import { bootstrapChangeFeed, registerChangeFeed, stopChangeFeed } from './delivery/change-feed'
import { bootstrapPublicDoor, registerPublicDoor } from './delivery/gateway'
import { registerHealth } from './delivery/health'
import { registerLocaleFallback } from './delivery/locale-fallback'
import { ensureListIndexes } from './delivery/query-engine'
import { bootstrapAnswerCache, registerAnswerCache } from './delivery/response-cache'
import { registerGraphqlFields } from './delivery/schema'
import { ensureSearchIndex, registerSearch, stopSearch } from './delivery/search'
import { addPictureTexts, answerPictureTexts } from './editing/alt-texts'
import { showBlockPictures } from './editing/block-previews'
import { registerHomeScreen } from './editing/dashboard'
import { fillNewEntries } from './editing/default-values'
import { refuseStaleSaves } from './editing/edit-conflicts'
import { ensureFieldHelp, translateFieldHelp } from './editing/field-hints'
import { bootstrapPresence, registerPresence } from './editing/presence'
import { registerSavedFilters } from './editing/saved-views'
import { registerBulkActions } from './publishing/bulk-publish'
import { registerPreview } from './publishing/preview'
import { bootstrapPublishChecks, registerPublishChecks } from './publishing/publish-checks'
import { keepChangeNotes } from './publishing/revisions'
import { bootstrapSchedule, registerSchedule } from './publishing/scheduling'
import { careForFiles, careForRemovals } from './references/deletion-guard'
import { ensureReferences, keepReferences } from './references/index'
import { ensureExternalLinks, registerExternalLinks } from './references/link-checker'
import { answerWhereUsed } from './references/usage-panel'
import { ensureFirstAdministrator, guardAdministrators } from './security/accounts'
import { ensureConsent, registerConsent } from './security/consent'
import { closeUnusedRooms, ensureRoles, wallInBoardEditors } from './security/roles'
import { ensureUniqueIndexes, ensureWideKeys, explainSlugConflicts, keepConnectionsForReaders, limitStatementsOnceServing, refuseLossySchema, refuseWeakSecrets, warnOfMissingValues } from './security/startup-checks'
import { registerUploadRules } from './security/uploads'
import { cleanOneLineTexts, keepAuthorsPrivate, keepSystemFields, keepToOwnPictures, publishSharedFields } from './security/write-guards'
import { checkRedirects, followMoves } from './urls/redirects'
import { reportBadSlugs, spellSlugs } from './urls/slugs'

interface Context { strapi: Core.Strapi }

export default {
  register({ strapi }: Context) {
    refuseWeakSecrets(strapi)
    keepConnectionsForReaders(strapi)
    addPictureTexts(strapi)
    refuseLossySchema(strapi)
    registerGraphqlFields(strapi)
    guardAdministrators(strapi)
    // Before whatever looks at what is written.
    cleanOneLineTexts(strapi)
    explainSlugConflicts(strapi)
    registerPublicDoor(strapi)
    registerPreview(strapi)
    registerChangeFeed(strapi)
    registerPublishChecks(strapi)
    registerDocumentWrites(strapi)
    spellSlugs(strapi)
    keepReferences(strapi)
    registerConsent(strapi)
    registerSearch(strapi)
    followMoves(strapi)
    careForRemovals(strapi)
    careForFiles(strapi)
    checkRedirects(strapi)
    answerWhereUsed(strapi)
    answerPictureTexts(strapi)
    registerExternalLinks(strapi)
    registerAnswerCache(strapi)
    registerHealth(strapi)
    registerLocaleFallback(strapi)
    registerUploadRules(strapi)
    keepAuthorsPrivate(strapi)
    wallInBoardEditors(strapi)
    closeUnusedRooms(strapi)
    keepSystemFields(strapi)
    keepToOwnPictures(strapi)
    publishSharedFields(strapi)
    keepChangeNotes(strapi)
    refuseStaleSaves(strapi)
    registerSchedule(strapi)
    registerPresence(strapi)
    registerHomeScreen(strapi)
    registerBulkActions(strapi)
    registerSavedFilters(strapi)
    showBlockPictures(strapi)
    fillNewEntries(strapi)
    translateFieldHelp(strapi)
  },
  async bootstrap({ strapi }: Context) {
    limitStatementsOnceServing(strapi)
    await ensureUniqueIndexes(strapi)
    await ensureListIndexes(strapi)
    await bootstrapChangeFeed(strapi)
    await bootstrapPublishChecks(strapi)
    await warnOfMissingValues(strapi)
    await reportBadSlugs(strapi)
    await ensureLocales(strapi)
    await ensureRoles(strapi)
    await ensureFieldHelp(strapi)
    await ensureReferences(strapi)
    await ensureConsent(strapi)
    await ensureSearchIndex(strapi)
    await ensureWideKeys(strapi)
    await ensureExternalLinks(strapi)
    await ensureFirstAdministrator(strapi)
    await bootstrapPublicDoor(strapi)
    bootstrapAnswerCache(strapi)
    await bootstrapSchedule(strapi)
    await bootstrapPresence(strapi)
    await startJobs(strapi)
  },
  async destroy({ strapi }: Context) {
    await stopJobs(strapi)
    stopChangeFeed(strapi)
    stopSearch(strapi)
  },
}
