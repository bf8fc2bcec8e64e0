import type { Migration } from '../../core/migrations'
import { makeTable, widenKey } from '../../core/migrations'

/** One row for each version that was checked. */
export const CHECKED = 'checked_version'
/** What the checks found on the published versions. */
export const FINDING = 'check_finding'
/** The warnings that somebody published in spite of, and why. */
export const ACCEPTED = 'accepted_warning'

export const migrations: Migration[] = [
  makeTable('checked-version-0001', CHECKED, (table) => {
    table.bigIncrements('id')
    table.string('uid').notNullable()
    table.string('document_id').notNullable()
    table.string('locale', 10).notNullable()
    table.string('title', 500).notNullable()
    table.integer('lix')
    table.string('checked_at', 30).notNullable()
    table.unique(['uid', 'document_id', 'locale'])
  }),
  widenKey('checked-version-0002', CHECKED, 'id'),
  makeTable('check-finding-0001', FINDING, (table) => {
    table.bigIncrements('id')
    table.string('uid').notNullable()
    table.string('document_id').notNullable()
    table.string('locale', 10).notNullable()
    table.string('code', 60).notNullable()
    table.string('level', 10).notNullable()
    table.text('path').notNullable()
    table.text('details').notNullable()
    table.string('since', 30).notNullable()
    table.index(['uid', 'document_id', 'locale'])
  }),
  widenKey('check-finding-0002', FINDING, 'id'),
  makeTable('accepted-warning-0001', ACCEPTED, (table) => {
    table.increments('id')
    table.string('uid').notNullable()
    // Not known yet while somebody publishes what was never saved.
    table.string('document_id')
    table.string('locale', 10).notNullable()
    table.string('code', 60).notNullable()
    table.text('finding').notNullable()
    table.text('reason').notNullable()
    table.integer('user_id')
    table.string('who').notNullable()
    table.string('at', 30).notNullable()
    table.index(['uid', 'document_id', 'locale'])
  }),
]
