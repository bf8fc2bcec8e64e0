import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { addBlockLists } from './block-lists'
import { addBoardMemberIdentity } from './board-members'
import { closeInternalParts } from './closed-parts'
import { addDescriptions } from './descriptions'
import { graphqlExtension } from './extension'
import { addMentionedFacts } from './mentioned-facts'
import { addPublicationYears } from './publication-years'

export { COMPUTED_FIELDS } from './computed-fields'
export { askedLocale, graphqlExtension } from './extension'
export type { PublishedReader, Resolver } from './extension'
export { findMentioned } from './mentioned-facts'
export { isNamed, isPublished, lacksConsent, MEMBER, PEOPLE, versionsOf, withdrawnOn } from './people'
export { isOpenAccess } from './publication-years'
export { findPublished } from './published'

export const schema: Feature = {
  name: 'delivery/schema',
  register: registerGraphqlFields,
}

/** Shapes the GraphQL schema: closes what is internal, adds the fields that the model alone cannot give. */
function registerGraphqlFields(strapi: Core.Strapi): void {
  const extension = graphqlExtension(strapi)
  closeInternalParts(strapi)
  addMentionedFacts(strapi, extension)
  addBlockLists(strapi, extension)
  addPublicationYears(strapi, extension)
  addBoardMemberIdentity(strapi, extension)
  addDescriptions(strapi, extension)
}
