export interface Attribute { type: string, component?: string, target?: string, pluginOptions?: Record<string, unknown> }
export type Attributes = Record<string, Attribute>
export interface Cell { name: string, size: number }
export interface Layouts { list: string[], edit: Cell[][] }

const rowWidth = 12
export const titleFields = [
  'title',
  'name',
  'displayName',
  'label',
  'slug',
  'from',
  'term',
  'family',
  'question',
]
const dates = [
  'publishedOn',
  'startsAt',
  'startDate',
  'issued',
  'asOf',
  'publishedAt',
]
const lastOnes = ['sample', 'languageCheck']
const managed = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'changedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'strapi_stage',
  'strapi_assignee',
])
const fullWidth = new Set([
  'dynamiczone',
  'component',
  'json',
  'richtext',
  'blocks',
  'text',
])
const narrow = new Set([
  'boolean',
  'date',
  'time',
  'biginteger',
  'decimal',
  'float',
  'integer',
])

/** The field by which an entry is called in lists and relations. Only plain text can be. */
export function mainFieldOf(attributes: Attributes): string {
  const isPlain = (name: string) => ['string', 'uid', 'text', 'email'].includes(attributes[name]?.type ?? '')
  return titleFields.find(isPlain) ?? Object.keys(attributes).find(name => attributes[name]?.type === 'string') ?? 'id'
}

/** The field in which a record's title or name stands in several languages; it can be read, not searched or sorted by, as it is. */
export function translatedTitleOf(attributes: Attributes): string | undefined {
  return titleFields.find(name => attributes[name]?.component === 'elements.translated-text')
}

/** Whether entries of a type stand under one another. */
export function isTree(uid: string, attributes: Attributes): boolean {
  return attributes.parent?.target === uid
}

/** The date that a list is best sorted by. */
export function dateFieldOf(attributes: Attributes): string | undefined {
  const isDate = (name: string) => ['date', 'datetime'].includes(attributes[name]?.type ?? '') && !managed.has(name)
  return dates.find(isDate) ?? Object.keys(attributes).find(isDate)
}

/**
 * What a list shows: title, day, or the kind where there is no day, and when it was last changed and by whom. Strapi adds the
 * state and the languages, for which there must be room.
 */
export function listColumns(uid: string, attributes: Attributes): string[] {
  const kind = Object.keys(attributes).find(name => attributes[name]?.type === 'enumeration' && !lastOnes.includes(name))
  const columns = [
    translatedTitleOf(attributes) ?? mainFieldOf(attributes),
    ...isTree(uid, attributes)
      ? []
      : [dateFieldOf(attributes) ?? kind],
    'updatedAt',
  ]
  return columns.filter(name => name !== undefined && name in attributes) as string[]
}

/** What an editor fills in, in the order of the model: the title first and wide, what few need last. */
export function editRows(attributes: Attributes): Cell[][] {
  const main = mainFieldOf(attributes)
  const names = Object.keys(attributes).filter(name => !managed.has(name))
  const middle = names.filter(name => name !== main && !lastOnes.includes(name))
  const ordered = [
    ...names.includes(main)
      ? [main]
      : [],
    ...middle,
  ]
  const rows = fill(ordered.map(name => ({
    name,
    size: name === main && name !== 'slug'
      ? rowWidth
      : sizeOf(attributes[name]),
  })))
  const last = lastOnes.filter(name => names.includes(name)).map(name => ({ name, size: 6 }))
  return last.length > 0
    ? [...rows, last]
    : rows
}

function sizeOf(attribute: Attribute | undefined): number {
  const type = attribute?.type ?? ''
  if (fullWidth.has(type))
    return rowWidth
  return narrow.has(type)
    ? 4
    : 6
}

function fill(cells: Cell[]): Cell[][] {
  const rows: Cell[][] = []
  for (const cell of cells) {
    const row = rows.at(-1)
    const used = row?.reduce((sum, { size }) => sum + size, 0) ?? rowWidth
    if (row !== undefined && used + cell.size <= rowWidth)
      row.push(cell)
    else
      rows.push([cell])
  }
  return rows
}
