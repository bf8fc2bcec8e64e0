import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { addMiddleware } from '../../core/strapi/registries'
import { countPhotographsLeftOver } from '../../references/deletion-guard'
import { askForPhotograph, orphanedPhotographs } from './photograph'
import { servedPortraits } from './served-portraits'
import { portraitTable } from './table'
import { catchUp, watchConsent } from './withdrawal'

export const consent: Feature = {
  name: 'security/consent',
  register: registerConsent,
  // By now the references are there, from which it is filled.
  migrations: [
    portraitTable((_connection, strapi) => catchUp(strapi)),
  ],
}

/** Keeps to what people have agreed to be shown of them. Call it after the references are kept: it reads them. */
function registerConsent(strapi: Core.Strapi): void {
  addMiddleware(strapi, 'global::portraits', () => servedPortraits(strapi))
  watchConsent(strapi)
  askForPhotograph(strapi)
  countPhotographsLeftOver(strapi, document => orphanedPhotographs(strapi, document))
}
