import type { Core } from '@strapi/strapi'
import type { Columns, Entry, Order, Selected, Wanted } from './selection'
import { PERSON, PUBLICATION, readEntries, readNames, TOPIC } from './read'
import { columnsOf, comparisons, FacetValues, ofEachFacet, orders, select } from './selection'

type Names = Map<string, { slug: string, name: string | null }>

type InOrder = Record<Order, Entry[]>

interface Known {
  inOrder: InOrder
  /** The same by columns, of the orders that were asked for. */
  columns: Map<Order, Columns>
  topics: Names
  people: Names
}

/** The value of a facet as addresses have it, with how many publications there are. */
export interface FacetValue { value: string, name: string | null, total: number }

export interface List {
  documentIds: string[]
  /** The document of the person whose publications were asked for, if there is one. */
  person: string | undefined
  facets: Record<keyof Selected['counts'], FacetValue[]>
}

/**
 * What is published of publications, in memory: the database would read all of them again to count what each facet could
 * be narrowed to. It is read at the start, and afterwards only what has changed, by whichever server.
 */
export class PublicationRegister {
  readonly #strapi: Core.Strapi
  readonly #values = ofEachFacet(() => new FacetValues())
  #known: Known | undefined
  /** What has changed since it was last read: documents, and types of which the names are read again. */
  #changed = new Set<string>()
  #renamed = new Set<string>()
  #reading: Promise<Known> | undefined

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  noteChanges(changes: { type: string, documentId: string }[]): void {
    for (const { type, documentId } of changes) {
      if (type === PUBLICATION)
        this.#changed.add(documentId)
      if (type === TOPIC || type === PERSON)
        this.#renamed.add(type)
    }
  }

  /** Reads what there is, so that the first reader need not wait for it. */
  async start(): Promise<void> {
    await this.#upToDate()
  }

  /** Chooses by facets, which are named as in addresses: topics and people by their slugs. */
  async list(wanted: Wanted, order: Order, matching?: ReadonlySet<string>): Promise<List> {
    const known = await this.#upToDate()
    const { topics, people } = known
    const { documentIds, counts } = select(columnsIn(known, order), this.#values, {
      ...wanted,
      ...wanted.topic !== undefined && {
        topic: idOf(topics, wanted.topic),
      },
      ...wanted.person !== undefined && {
        person: idOf(people, wanted.person),
      },
    }, matching)
    const plain = (values: Map<string, number>, chosen?: string): FacetValue[] => withChosen(values, chosen).map(([value, total]) => ({ value, name: null, total }))
    const named = (values: Map<string, number>, names: Names, chosen?: string): FacetValue[] => withChosen(values, chosen && idOf(names, chosen)).flatMap(([id, total]) => {
      const document = names.get(id)
      return document === undefined
        ? []
        : [
            { value: document.slug, name: document.name, total },
          ]
    })
    return {
      documentIds,
      person: wanted.person === undefined
        ? undefined
        : idOf(people, wanted.person) || undefined,
      facets: {
        topic: named(counts.topic, topics, wanted.topic),
        term: plain(counts.term, wanted.term),
        year: plain(counts.year, wanted.year),
        type: plain(counts.type, wanted.type),
        access: plain(counts.access, wanted.access),
        person: named(counts.person, people, wanted.person),
      },
    }
  }

  /** Whoever asks gets what was committed before: a reading under way may have begun too early for that. */
  async #upToDate(): Promise<Known> {
    await this.#reading?.catch(() => {})
    if (this.#known !== undefined && this.#reading === undefined && this.#changed.size === 0 && this.#renamed.size === 0)
      return this.#known
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  async #read(): Promise<Known> {
    const before = this.#known
    const [changed, renamed] = [this.#changed, this.#renamed]
    this.#changed = new Set()
    this.#renamed = new Set()
    try {
      this.#known = {
        ...before === undefined || changed.size > 0
          ? {
              inOrder: await this.#inOrder(before?.inOrder, changed),
              columns: new Map(),
            }
          : before,
        topics: before === undefined || renamed.has(TOPIC)
          ? await readNames(this.#strapi, TOPIC)
          : before.topics,
        people: before === undefined || renamed.has(PERSON)
          ? await readNames(this.#strapi, PERSON, 'displayName')
          : before.people,
      }
      return this.#known
    }
    catch (error) {
      changed.forEach(documentId => this.#changed.add(documentId))
      renamed.forEach(type => this.#renamed.add(type))
      throw error
    }
  }

  async #inOrder(before: InOrder | undefined, changed: ReadonlySet<string>): Promise<InOrder> {
    const read = await readEntries(this.#strapi, this.#values, before && [...changed])
    return Object.fromEntries(orders.map(order => [
      order,
      // What stayed is in order already, which makes it quick to put the rest among it.
      [
        ...before?.[order].filter(({ documentId }) => !changed.has(documentId)) ?? [],
        ...read,
      ].sort(comparisons[order]),
    ])) as InOrder
  }
}

function columnsIn({ inOrder, columns }: Known, order: Order): Columns {
  const made = columns.get(order) ?? columnsOf(inOrder[order])
  columns.set(order, made)
  return made
}

/** The counted values, and with them the chosen one where nothing has it beside everything else that was asked for. */
function withChosen(values: Map<string, number>, chosen: string | undefined): [string, number][] {
  return chosen === undefined || values.has(chosen)
    ? [...values]
    : [
        ...values,
        [chosen, 0],
      ]
}

function idOf(names: Names, slug: string): string {
  for (const [documentId, known] of names) {
    if (known.slug === slug)
      return documentId
  }
  // Nothing has the empty id.
  return ''
}
