import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlaceholder, missingPart, withoutPlaceholders } from '../../shared/placeholders'

function text(words: string) {
  return [
    { type: 'text', text: words },
  ]
}
function paragraph(words: string) {
  return {
    type: 'paragraph',
    children: text(words),
  }
}
function heading(level: number, words = 'Heading') {
  return {
    type: 'heading',
    level,
    children: text(words),
  }
}
function list(...items: string[]) {
  return {
    type: 'list',
    children: items.map(item => ({
      type: 'list-item',
      children: text(item),
    })),
  }
}
const open = paragraph('To be completed: an address.')

describe('what is still to be completed', () => {
  it.each([
    'To be completed: an address',
    '  to be completed: an address',
    'Täydennettävä: osoite',
    'Ska kompletteras: en adress',
  ])('is told by its beginning: %s', (words) => {
    expect(isPlaceholder(words)).toBe(true)
    expect(missingPart(words)).toMatch(/^(?:an address|osoite|en adress)$/)
  })

  it('is no passage that only speaks of it', () => {
    expect(isPlaceholder('The list is to be completed: soon.')).toBe(false)
  })

  it('is left out, wherever its words are bold', () => {
    const bold = {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'To be completed:', bold: true },
        { type: 'text', text: ' who answers.' },
      ],
    }
    expect(withoutPlaceholders([
      paragraph('Known.'),
      bold,
    ])).toEqual([
      paragraph('Known.'),
    ])
  })

  it('takes its heading along where nothing else stands under it', () => {
    expect(withoutPlaceholders([
      heading(2),
      open,
      heading(2, 'Next'),
      paragraph('Known.'),
    ])).toEqual([
      heading(2, 'Next'),
      paragraph('Known.'),
    ])
    expect(withoutPlaceholders([
      heading(2),
      heading(3),
      open,
    ])).toEqual([])
    expect(withoutPlaceholders([
      heading(2),
      paragraph('Known.'),
      heading(3),
      open,
    ])).toEqual([
      heading(2),
      paragraph('Known.'),
    ])
    expect(withoutPlaceholders([
      heading(2),
      open,
      paragraph('Known.'),
    ])).toEqual([
      heading(2),
      paragraph('Known.'),
    ])
  })

  it('leaves a list with the rest of its items, or leaves it out', () => {
    expect(withoutPlaceholders([
      list('One', 'To be completed: two'),
    ])).toEqual([
      list('One'),
    ])
    expect(withoutPlaceholders([
      list('To be completed: one'),
    ])).toEqual([])
  })

  it('leaves every other text as it is', () => {
    const node = fc.oneof(
      fc.string().filter(words => !isPlaceholder(words)).map(paragraph),
      fc.integer({ min: 1, max: 6 }).map(level => heading(level)),
      fc.array(fc.string().filter(words => !isPlaceholder(words)), { minLength: 1 }).map(items => list(...items)),
    )
    fc.assert(fc.property(fc.array(node), (nodes) => {
      expect(withoutPlaceholders(nodes)).toEqual(nodes)
    }))
  })

  it('makes nothing of what is no structured text', () => {
    expect(withoutPlaceholders(null)).toEqual([])
  })
})
