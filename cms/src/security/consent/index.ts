import type { Core } from '@strapi/strapi'
import { askForPhotograph } from './photograph'
import { servedPortraits } from './served-portraits'
import { ensureTable } from './table'
import { catchUp, watchConsent } from './withdrawal'

export { orphanedPhotographs } from './photograph'

/** Keeps to what people have agreed to be shown of them. Call it after the references are kept: it reads them. */
export function registerConsent(strapi: Core.Strapi): void {
  strapi.get('middlewares').set('global::portraits', () => servedPortraits(strapi))
  watchConsent(strapi)
  askForPhotograph(strapi)
}

/** Makes the table of portraits, once the references are there to fill it from. */
export async function ensureConsent(strapi: Core.Strapi): Promise<void> {
  if (await ensureTable(strapi.db.connection))
    await catchUp(strapi)
}
