import type { GeneratorValue } from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '@ican/shared/vocabulary'
import fc from 'fast-check'
import { cmsRoot } from './paths'

export interface Attribute {
  type: string
  required?: boolean
  private?: boolean
  regex?: string
  min?: number
  max?: number
  enum?: string[]
  target?: string
  relation?: string
  mappedBy?: string
  multiple?: boolean
  repeatable?: boolean
  component?: string
  components?: string[]
}

/** Something that a relation can be made to. */
export interface Target { documentId: string, locale?: string }

/** What is there to be chosen from, such as what is published of a type in a language. */
export interface Choices {
  targets: (type: string) => Target[]
  images: number[]
}

/** What the system writes by itself. */
const OF_THE_SYSTEM = ['firstPublishedAt', 'changedAt', 'consentWithdrawnOn']

/** Few values, so that many entries have the same and orders need their second column. */
const WORDS = [
  'Syöpä',
  'DNA & RNA',
  'A “quoted” title',
  '5 < 6',
  'naïve café',
  '日本語',
  'Tutkimus 2026',
  '🧬 letters',
  'line\u2028separator',
  'back\\slash',
]
const DAYS = ['2024-02-29', '2025-06-01', '2025-12-31']
const BEGINNINGS = ['2025-03-30T00:30:00.000Z', '2026-01-01T08:00:00.000Z', '2099-05-05T08:00:00.000Z']
const ENDS = ['2099-05-06T08:00:00.000Z', '2099-12-31T23:59:00.000Z']

/** A value for each pattern that the model asks for, by how the pattern begins. */
const FITTING: [string, string][] = [
  ['^10', '10.1234/abc'],
  ['^PMC', 'PMC123'],
  ['^\\d+', '123'],
  ['^\\d{4}-\\d{4}-', '0000-0002-1825-0097'],
  ['^\\d{4}-\\d{4}$', '2024-2025'],
  ['^[A-Za-z_]', 'Europe/Helsinki'],
  ['\\S[^\\n]', 'Year | Number\n2024 | 1\n2025 | 2'],
  ['^', 'https://www.example.org/somewhere'],
]

/** Draws values for the fields of the content model, whatever that holds. */
export class RandomValues {
  readonly #draw: GeneratorValue
  readonly #choices: Choices
  #slugs = 0

  constructor(draw: GeneratorValue, choices: Choices) {
    this.#draw = draw
    this.#choices = choices
  }

  /** Values for all required fields and some of the others. */
  ofFields(attributes: Record<string, Attribute>, depth = 0): Record<string, unknown> {
    const values: Record<string, unknown> = {}
    for (const [name, attribute] of Object.entries(attributes)) {
      if (OF_THE_SYSTEM.includes(name) || attribute.mappedBy !== undefined)
        continue
      if (attribute.required === true || this.#isOf(2, 3))
        values[name] = this.#value(name, attribute, depth)
    }
    return values
  }

  #value(name: string, attribute: Attribute, depth: number): unknown {
    switch (attribute.type) {
      case 'uid':
        return `random-${this.#draw(fc.nat).toString(36)}-${this.#slugs++}`
      case 'string':
      case 'text':
        return attribute.regex === undefined
          ? this.#words()
          : FITTING.find(([beginning]) => attribute.regex?.startsWith(beginning))?.[1]
      case 'email':
        return 'somebody@example.org'
      case 'blocks':
        return this.#richText()
      case 'date':
        return this.#oneOf(DAYS)
      case 'datetime':
        return this.#oneOf(/^(?:ends|closes)/.test(name)
          ? ENDS
          : BEGINNINGS)
      case 'integer':
        return this.#draw(fc.integer, { min: attribute.min ?? 0, max: (attribute.min ?? 0) + 2 })
      case 'decimal':
        return this.#oneOf([0, 0.1, -3, 1_200_000])
      case 'boolean':
        return this.#draw(fc.boolean)
      case 'enumeration':
        return this.#oneOf(attribute.enum ?? [])
      case 'media':
        return this.#choices.images.length === 0
          ? null
          : this.#oneOf(this.#choices.images)
      case 'relation':
        return {
          connect: this.#targets(attribute),
        }
      case 'component':
        return this.#component(attribute, depth)
      case 'dynamiczone':
        return this.#times(4).map(() => this.#block(attribute.components ?? []))
    }
    throw new Error(`The random content knows no value for a field of the type ${attribute.type}.`)
  }

  #component({ component = '', repeatable, required }: Attribute, depth: number): unknown {
    if (/translated/.test(component))
      return this.#labels()
    if (depth > 1)
      return null
    const make = () => this.ofFields(attributesOf(component), depth + 1)
    if (repeatable !== true)
      return make()
    return [
      ...required === true
        ? [
            make(),
          ]
        : [],
      ...this.#times(2).map(make),
    ]
  }

  #block(components: string[]) {
    const component = this.#oneOf(components)
    return {
      __component: component,
      ...this.ofFields(attributesOf(component), 1),
    }
  }

  /** In all languages, as what is published must be; now and then not. */
  #labels() {
    const missing = this.#isOf(1, 12)
      ? this.#oneOf(locales)
      : undefined
    return Object.fromEntries(locales.filter(locale => locale === 'en' || locale !== missing).map(locale => [
      locale,
      `${this.#words()} (${locale})`,
    ]))
  }

  #targets({ target = '', relation = '' }: Attribute): Target[] {
    const there = this.#choices.targets(target)
    if (there.length === 0)
      return []
    return relation.endsWith('Many')
      ? this.#draw(fc.shuffledSubarray<Target>, there, {
          maxLength: Math.min(3, there.length),
        })
      : [
          this.#oneOf(there),
        ]
  }

  #richText() {
    const text = () => ({ type: 'text', text: `${this.#words()}.` })
    return this.#times(3, 1).map(() => ({
      type: 'paragraph',
      children: [
        text(),
        ...this.#isOf(1, 3)
          ? [
              {
                ...text(),
                bold: true,
              },
            ]
          : [],
      ],
    }))
  }

  #words(): string {
    return this.#times(2, 1).map(() => this.#oneOf(WORDS)).join(' ')
  }

  /** Something so many times, each place by its number. */
  #times(most: number, least = 0): number[] {
    return [
      ...Array.from({
        length: this.#draw(fc.integer, { min: least, max: most }),
      }).keys(),
    ]
  }

  #oneOf<T>(values: readonly T[]): T {
    return this.#draw(fc.constantFrom<T[]>, ...values)
  }

  #isOf(times: number, all: number): boolean {
    return this.#draw(fc.nat, all - 1) < times
  }
}

interface Model { attributes: Record<string, Attribute>, pluginOptions?: { i18n?: { localized?: boolean } } }

/** The model of a content type, as the CMS reads it. */
export function modelOf(type: string): Model {
  return JSON.parse(readFileSync(join(cmsRoot, 'src', 'api', type, 'content-types', type, 'schema.json'), 'utf8')) as Model
}

function attributesOf(component: string): Record<string, Attribute> {
  return (JSON.parse(readFileSync(join(cmsRoot, 'src', 'components', `${component.replace('.', '/')}.json`), 'utf8')) as Model).attributes
}
