/** Fields that are answered by a rule of ours, by the relations of their own entry that the rule looks at. */
export const COMPUTED_FIELDS = new Map<string, string[]>([
  [
    'ComponentBlocksFacts.facts',
    ['facts'],
  ],
  [
    'ComponentBlocksLatestNews.newsItems',
    ['topic'],
  ],
  [
    'ComponentBlocksOpportunities.opportunities',
    ['opportunities'],
  ],
  [
    'ComponentBlocksPartners.partners',
    ['partners'],
  ],
  ['ComponentBlocksPublicationChart.years', []],
  ['ComponentBlocksPublicationReports.reports', []],
  ['PublicationReport.record', []],
  [
    'ComponentBlocksPublications.publications',
    ['publications', 'topic'],
  ],
  [
    'ComponentBlocksUpcomingEvents.events',
    ['topic'],
  ],
  ['BoardMember.name', []],
  ['BoardMember.photo', []],
  ['BoardMember.bio', []],
])
