const blocks = {
  'blocks.facts': ['components_blocks_factss', 'facts', 'facts_id'],
  'blocks.publications': ['components_blocks_publicationss', 'publications', 'publications_id'],
  'blocks.partners': ['components_blocks_partnerss', 'partners', 'partners_id'],
  'blocks.opportunities': ['components_blocks_opportunitiess', 'opportunities', 'opportunities_id'],
}

/**
 * Blocks that list content showed a rule's entries wherever nothing was chosen. Now their `selection` says so. Where
 * the draft of a published block has chosen something, the published one had lost its choice with what was taken off.
 */
module.exports = {
  async up(knex) {
    for (const [component, [table, field, column]] of Object.entries(blocks)) {
      if (!await knex.schema.hasTable(table))
        continue
      await knex.schema.alterTable(table, columns => columns.string('selection'))
      const choosing = knex(`${table}_${field}_lnk`).select(column)
      const draftsChoosing = knex('pages_cmps as shown')
        .join('pages as published', 'published.id', 'shown.entity_id')
        .join('pages as draft', 'draft.document_id', 'published.document_id')
        .join('pages_cmps as written', 'written.entity_id', 'draft.id')
        .whereRaw('coalesce(draft.locale, \'\') = coalesce(published.locale, \'\')')
        .whereNotNull('published.published_at')
        .whereNull('draft.published_at')
        .where({ 'shown.component_type': component, 'written.component_type': component })
        .whereRaw('written."order" = shown."order"')
        .whereIn('written.cmp_id', choosing.clone())
        .select('shown.cmp_id')
      await knex(table).update({ selection: 'automatic' })
      await knex(table).whereIn('id', choosing).orWhereIn('id', draftsChoosing).update({ selection: 'chosen' })
    }
  },
}
