import type { Core } from '@strapi/strapi'
import { ensureFirstAdministrator, guardAdministrators } from './administrator'
import { bootstrapAnswerCache, registerAnswerCache } from './answer-cache'
import { showBlockPictures } from './block-pictures'
import { registerBulkActions } from './bulk-actions'
import { bootstrapChangeFeed, registerChangeFeed, stopChangeFeed } from './change-feed'
import { keepChangeNotes } from './change-notes'
import { ensureUniqueIndexes, explainSlugConflicts, refuseLossySchema, refuseWeakSecrets, warnOfMissingValues } from './database-guards'
import { registerDocumentWrites } from './document-writes'
import { ensureExternalLinks, registerExternalLinks } from './external-links'
import { ensureFieldHelp, translateFieldHelp } from './field-help'
import { registerGraphqlFields } from './graphql-fields'
import { ensureListIndexes } from './graphql-speed/list-indexes'
import { registerHealth } from './health'
import { registerHomeScreen } from './home-screen'
import { startJobs, stopJobs } from './jobs'
import { registerLocaleFallback } from './locale-fallback'
import { ensureLocales } from './locales'
import { fillNewEntries } from './new-entries'
import { addPictureTexts, answerPictureTexts } from './picture-texts'
import { bootstrapPresence, registerPresence } from './presence'
import { bootstrapPreview, registerPreview } from './preview'
import { bootstrapPublicDoor, registerPublicDoor } from './public-door'
import { bootstrapPublishChecks, registerPublishChecks } from './publish-checks'
import { checkRedirects, followMoves } from './redirects'
import { ensureReferences, keepReferences } from './references'
import { careForFiles, careForRemovals } from './removal-care'
import { closeUnusedRooms, ensureRoles, wallInBoardEditors } from './roles'
import { refuseStaleSaves } from './save-conflicts'
import { registerSavedFilters } from './saved-filters'
import { bootstrapSchedule, registerSchedule } from './schedule'
import { ensureSearchIndex, registerSearch, stopSearch } from './search'
import { spellSlugs } from './slugs'
import { registerUploadRules } from './upload-rules'
import { answerWhereUsed } from './where-used'
import { keepAuthorsPrivate, keepSystemFields, keepToOwnPictures, publishSharedFields } from './write-rules'

interface Context { strapi: Core.Strapi }

export default {
  register({ strapi }: Context) {
    refuseWeakSecrets(strapi)
    addPictureTexts(strapi)
    refuseLossySchema(strapi)
    registerGraphqlFields(strapi)
    guardAdministrators(strapi)
    explainSlugConflicts(strapi)
    spellSlugs(strapi)
    registerPublicDoor(strapi)
    registerPreview(strapi)
    registerChangeFeed(strapi)
    registerPublishChecks(strapi)
    registerDocumentWrites(strapi)
    keepReferences(strapi)
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
    await ensureUniqueIndexes(strapi)
    await ensureListIndexes(strapi)
    await bootstrapChangeFeed(strapi)
    await bootstrapPublishChecks(strapi)
    await warnOfMissingValues(strapi)
    await ensureLocales(strapi)
    await ensureRoles(strapi)
    await ensureFieldHelp(strapi)
    await ensureReferences(strapi)
    await ensureSearchIndex(strapi)
    await ensureExternalLinks(strapi)
    await ensureFirstAdministrator(strapi)
    await bootstrapPublicDoor(strapi)
    await bootstrapPreview(strapi)
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
