import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { withEveryChange } from '../../delivery/change-feed'
import { addHarvest } from './graphql'
import { catchUp, noteChanges } from './keep'
import { migrations } from './table'

export const harvest: Feature = {
  name: 'publications/harvest',
  register: registerHarvest,
  migrations,
  bootstrap: catchUp,
}

/** Remembers of every publication when it last changed for readers, or was withdrawn, for services that collect what is new. */
function registerHarvest(strapi: Core.Strapi): void {
  addHarvest(strapi)
  withEveryChange(strapi, (connection, changes) => noteChanges(strapi, connection, changes))
}
