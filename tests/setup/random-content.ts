import type { GeneratorValue } from 'fast-check'
import type { AdminClient } from './admin'
import type { Choices, Target } from './random-values'
import { locales } from '@ican/shared/vocabulary'
import fc from 'fast-check'
import { modelOf, RandomValues } from './random-values'

/** The types that the random content is of: all that readers see entries of. */
export const TYPES = [
  'topic',
  'person',
  'partner',
  'fact',
  'download',
  'publication',
  'event',
  'news-item',
  'opportunity',
  'platform-resource',
  'page',
  'board-member',
  'board-page',
  'board-update',
]

interface Entry { type: string, documentId: string, locale: string | undefined, slug: string, isPublished: boolean }
interface Written { data?: { documentId?: string, slug?: string } }

/** What has become of the writes: content that nobody could publish would prove nothing. */
export interface Tally { published: number, refused: number, withdrawn: number }

/** Writes random content through the admin, as an editor would, among what is there already. */
export class RandomContent {
  readonly #admin: AdminClient
  readonly #published: Map<string, Target[]>
  readonly #images: number[]
  readonly #entries: Entry[] = []
  readonly tally: Tally = { published: 0, refused: 0, withdrawn: 0 }

  private constructor(admin: AdminClient, published: Map<string, Target[]>, images: number[]) {
    this.#admin = admin
    this.#published = published
    this.#images = images
  }

  static async among(admin: AdminClient): Promise<RandomContent> {
    const published = new Map<string, Target[]>()
    for (const type of TYPES) {
      const locale = isTranslated(type)
        ? '&locale=en'
        : ''
      const { body } = await admin.request<{ results: { documentId: string, status: string }[] }>('GET', `${pathOf(type)}?pageSize=20${locale}`)
      published.set(type, body.results.filter(({ status }) => status !== 'draft').map(({ documentId }) => ({ documentId })))
    }
    const { body } = await admin.request<{ results: { id: number, mime: string }[] }>('GET', '/upload/files?pageSize=50')
    return new RandomContent(admin, published, body.results.filter(({ mime }) => mime.startsWith('image/')).map(({ id }) => id))
  }

  /** Makes, changes, publishes, withdraws or removes something; gives the entry that it was done to. */
  async change(draw: GeneratorValue): Promise<{ type: string, slug: string }> {
    const known = this.#entries.length === 0
      ? undefined
      : draw(fc.constantFrom<Entry[]>, ...this.#entries)
    const what = known === undefined
      ? 'make'
      : draw(fc.constantFrom<string[]>, 'make', 'make', 'make', 'make', 'make', 'change', 'change', 'withdraw', 'remove')
    if (known === undefined || what === 'make')
      return this.#write(draw, draw(fc.constantFrom<string[]>, ...TYPES))
    if (what === 'change')
      return this.#write(draw, known.type, known)
    await (what === 'withdraw'
      ? this.#withdraw(known)
      : this.#remove(known))
    return known
  }

  /** A new entry; or, of one that is there, another text, in its language or in one more. */
  async #write(draw: GeneratorValue, type: string, known?: Entry): Promise<Entry> {
    const { attributes } = modelOf(type)
    const locale = isTranslated(type)
      ? draw(fc.constantFrom<string[]>, ...locales)
      : undefined
    const values = new RandomValues(draw, this.#choices(locale)).ofFields(attributes)
    const isToBePublished = draw(fc.nat, 4) > 0
    const address = known === undefined
      ? pathOf(type)
      : `${pathOf(type)}/${known.documentId}`
    const { status, body } = await this.#admin.request<Written>(isToBePublished || known === undefined
      ? 'POST'
      : 'PUT', `${address}${isToBePublished
      ? '/actions/publish'
      : ''}${queryOf(locale)}`, values)
    const entry = {
      type,
      documentId: body.data?.documentId ?? '',
      locale,
      slug: String(values.slug ?? ''),
      isPublished: isToBePublished && status < 300,
    }
    if (status >= 300) {
      this.tally.refused++
      return entry
    }
    this.#entries.push(entry)
    if (isToBePublished)
      this.tally.published++
    return entry
  }

  async #withdraw(entry: Entry): Promise<void> {
    const { status } = await this.#admin.request('POST', `${pathOf(entry.type)}/${entry.documentId}/actions/unpublish${queryOf(entry.locale, 'removal=confirmed')}`, {})
    if (status < 300) {
      this.tally.withdrawn++
      entry.isPublished = false
    }
  }

  async #remove(entry: Entry): Promise<void> {
    const { status } = await this.#admin.request('DELETE', `${pathOf(entry.type)}/${entry.documentId}${queryOf(entry.locale, 'removal=confirmed')}`)
    if (status < 300) {
      this.tally.withdrawn++
      this.#entries.splice(0, this.#entries.length, ...this.#entries.filter(other => other !== entry))
    }
  }

  /** What is published in a language can be referred to from there. */
  #choices(locale: string | undefined): Choices {
    return {
      images: this.#images,
      targets: (uid) => {
        const type = uid.split('.').at(-1) ?? ''
        const own = this.#entries.filter(entry => entry.type === type && entry.isPublished && (entry.locale === undefined || entry.locale === locale))
        return [
          ...own,
          ...this.#published.get(type) ?? [],
        ].map(({ documentId }) => isTranslated(type)
          ? { documentId, locale: locale ?? 'en' }
          : { documentId })
      },
    }
  }
}

function pathOf(type: string): string {
  return `/content-manager/collection-types/api::${type}.${type}`
}

function queryOf(locale: string | undefined, more = ''): string {
  return `?${[
    more,
    locale === undefined
      ? ''
      : `locale=${locale}`,
  ].filter(Boolean).join('&')}`
}

function isTranslated(type: string): boolean {
  return modelOf(type).pluginOptions?.i18n?.localized === true
}
