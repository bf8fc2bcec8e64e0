import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { addMiddleware } from '../../core/strapi/registries'
import { countPhotographsLeftOver } from '../../references/deletion-guard'
import { askForPhotograph, orphanedPhotographs } from './photograph'
import { servedPortraits } from './served-portraits'
import { ensureTable } from './table'
import { catchUp, watchConsent } from './withdrawal'

export const consent: Feature = {
  name: 'security/consent',
  register: registerConsent,
  bootstrap: ensureConsent,
}

/** Keeps to what people have agreed to be shown of them. Call it after the references are kept: it reads them. */
function registerConsent(strapi: Core.Strapi): void {
  addMiddleware(strapi, 'global::portraits', () => servedPortraits(strapi))
  watchConsent(strapi)
  askForPhotograph(strapi)
  countPhotographsLeftOver(strapi, document => orphanedPhotographs(strapi, document))
}

/** Makes the table of portraits, once the references are there to fill it from. */
async function ensureConsent(strapi: Core.Strapi): Promise<void> {
  if (await ensureTable(strapi.db.connection))
    await catchUp(strapi)
}
