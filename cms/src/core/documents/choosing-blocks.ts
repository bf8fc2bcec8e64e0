/**
 * Blocks that show what their editor has chosen, or what a rule finds: their `selection` says which, `chosen` or
 * `automatic`. By the field that holds the choice.
 */
export const choosingBlocks = {
  'blocks.facts': 'facts',
  'blocks.publications': 'publications',
  'blocks.partners': 'partners',
  'blocks.opportunities': 'opportunities',
} as const
