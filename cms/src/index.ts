import type { Core } from '@strapi/strapi'
import { ensureFirstAdministrator, guardAdministrators } from './administrator'
import { bootstrapAnswerCache, registerAnswerCache } from './answer-cache'
import { showBlockPictures } from './block-pictures'
import { bootstrapChangeFeed, registerChangeFeed, stopChangeFeed } from './change-feed'
import { ensureUniqueIndexes, explainSlugConflicts, refuseLossySchema, refuseWeakSecrets, warnOfMissingValues } from './database-guards'
import { ensureFieldHelp } from './field-help'
import { registerGraphqlFields } from './graphql-fields'
import { ensureListIndexes } from './graphql-speed/list-indexes'
import { registerHealth } from './health'
import { registerLocaleFallback } from './locale-fallback'
import { ensureLocales } from './locales'
import { fillNewEntries } from './new-entries'
import { bootstrapPreview, registerPreview } from './preview'
import { bootstrapPublicDoor, registerPublicDoor } from './public-door'
import { closeUnusedRooms, ensureRoles, wallInBoardEditors } from './roles'
import { spellSlugs } from './slugs'
import { registerUploadRules } from './upload-rules'
import { keepAuthorsPrivate, keepSystemFields, keepToOwnPictures, publishSharedFields } from './write-rules'

interface Context { strapi: Core.Strapi }

export default {
  register({ strapi }: Context) {
    refuseWeakSecrets(strapi)
    refuseLossySchema(strapi)
    registerGraphqlFields(strapi)
    guardAdministrators(strapi)
    explainSlugConflicts(strapi)
    spellSlugs(strapi)
    registerPublicDoor(strapi)
    registerPreview(strapi)
    registerChangeFeed(strapi)
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
    showBlockPictures(strapi)
    fillNewEntries(strapi)
  },
  async bootstrap({ strapi }: Context) {
    await ensureUniqueIndexes(strapi)
    await ensureListIndexes(strapi)
    await bootstrapChangeFeed(strapi)
    await warnOfMissingValues(strapi)
    await ensureLocales(strapi)
    await ensureRoles(strapi)
    await ensureFieldHelp(strapi)
    await ensureFirstAdministrator(strapi)
    await bootstrapPublicDoor(strapi)
    await bootstrapPreview(strapi)
    bootstrapAnswerCache(strapi)
  },
  destroy({ strapi }: Context) {
    stopChangeFeed(strapi)
  },
}
