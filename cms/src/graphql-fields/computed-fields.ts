/** Fields of the model that are answered by a rule of ours instead of by what the database holds. */
export const COMPUTED_FIELDS = new Set([
  'ComponentBlocksFacts.facts',
  'ComponentBlocksPublications.publications',
  'ComponentBlocksPartners.partners',
  'ComponentBlocksOpportunities.opportunities',
  'BoardMember.name',
  'BoardMember.photo',
  'BoardMember.bio',
])
