import type { Core } from '@strapi/strapi'
import { log } from '../../core/log'
import { contentTables, isLocalized } from '../../core/strapi/database'
import { uniqueColumns } from './unique-columns'

interface Index { name: string, table: string, columns: string[], where: string }

/**
 * Makes the database itself keep what a check alone cannot keep when two publish at once: one published document per
 * slug and language, and one draft and one published version of a document in each language.
 */
export async function ensureUniqueIndexes(strapi: Core.Strapi): Promise<void> {
  for (const index of [
    ...publishedValues(strapi),
    ...versions(strapi),
  ]) {
    try {
      await strapi.db.connection.raw(`create unique index if not exists ?? on ?? (${index.columns.map(() => '??').join(', ')}) where ${index.where}`, [index.name, index.table, ...index.columns])
    }
    catch (error) {
      log(strapi, 'ENTRIES_ALIKE', `The table ${index.table} holds entries with the same ${index.columns.join(' and ')}, which the site cannot tell apart. Correct or remove one, then restart. (${error instanceof Error
        ? error.message
        : String(error)})`)
    }
  }
}

function publishedValues(strapi: Core.Strapi): Index[] {
  return uniqueColumns(strapi).map(({ table, column, localized }) => ({
    name: `${table}_published_${column}_unique`,
    table,
    columns: localized
      ? [column, 'locale']
      : [column],
    where: 'published_at is not null',
  }))
}

function versions(strapi: Core.Strapi): Index[] {
  return contentTables(strapi).flatMap(({ table, schema }) => {
    const columns = isLocalized(schema)
      ? ['document_id', 'locale']
      : ['document_id']
    return [
      {
        name: `${table}_one_published_unique`,
        table,
        columns,
        where: 'published_at is not null',
      },
      {
        name: `${table}_one_draft_unique`,
        table,
        columns,
        where: 'published_at is null',
      },
    ]
  })
}
