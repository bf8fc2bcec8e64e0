import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstDifference, saySame } from '../../cms/src/delivery/response-cache/difference'

it.each([
  [
    '{"a":{"b":[1,{"c":2}]}}',
    '{"a":{"b":[1,{"c":3}]}}',
    'a.b[1].c',
    [2, 3],
  ],
  [
    '{"a":[1]}',
    '{"a":[1,2]}',
    'a[1]',
    [undefined, 2],
  ],
  [
    '{"a":null}',
    '{"a":{}}',
    'a',
    [null, {}],
  ],
  [
    '{"a":[]}',
    '{"a":{}}',
    'a',
    [[], {}],
  ],
  [
    '{"a":1}',
    '{}',
    'a',
    [1, undefined],
  ],
  [
    '(no answer)',
    '{"a":1}',
    '',
    [
      '(no answer)',
      { a: 1 },
    ],
  ],
  [
    '{"a":1,"b":2}',
    '{"b":2,"a":1}',
    'character 2',
    ['a":1,"b":2}', 'b":2,"a":1}'],
  ],
  [
    '{"a":1}',
    '{"a":1.0}',
    'character 6',
    ['}', '.0}'],
  ],
])('%s and %s differ at %s', (one, other, path, values) => {
  expect(firstDifference(one, other)).toEqual({ path, values })
})

it('names a place for any two texts that differ', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  fc.assert(fc.property(value, value, (one, other) => {
    const [left, right] = [
      JSON.stringify(one),
      JSON.stringify(other),
    ]
    fc.pre(left !== right)
    const [mine, theirs] = firstDifference(left, right).values
    expect(mine).not.toStrictEqual(theirs)
  }))
})

it('the other languages of an entry have no order, everything else has', () => {
  const one = '{"a":{"localizations":[{"locale":"en"},{"locale":"sv"}]},"b":[1,2]}'
  expect(saySame(one, '{"a":{"localizations":[{"locale":"sv"},{"locale":"en"}]},"b":[1,2]}')).toBe(true)
  expect(saySame(one, '{"a":{"localizations":[{"locale":"sv"}]},"b":[1,2]}')).toBe(false)
  expect(saySame(one, '{"a":{"localizations":[{"locale":"en"},{"locale":"sv"}]},"b":[2,1]}')).toBe(false)
  expect(saySame('(no answer)', one)).toBe(false)
})
