import { byteRange } from '@ican/shared/byte-range'
import { expect, it } from 'vitest'

it.each([
  [
    'bytes=0-9',
    { start: 0, end: 9 },
  ],
  [
    'bytes=90-',
    { start: 90, end: 99 },
  ],
  [
    'bytes=90-1000',
    { start: 90, end: 99 },
  ],
  [
    'bytes=-10',
    { start: 90, end: 99 },
  ],
  [
    'bytes=-1000',
    { start: 0, end: 99 },
  ],
  [
    'bytes=99-99',
    { start: 99, end: 99 },
  ],
])('%s of 100 bytes', (header, range) => {
  expect(byteRange(header, 100)).toEqual(range)
})

it.each([
  undefined,
  '',
  'bytes=-',
  'bytes=9-0',
  'bytes=a-b',
  'lines=0-9',
  'bytes=0-1,5-6',
  `bytes=${'9'.repeat(20)}-`,
])('%s asks for the whole', (header) => {
  expect(byteRange(header, 100)).toBeUndefined()
})

it.each(['bytes=100-', 'bytes=200-300', 'bytes=-0'])('%s is behind the end of 100 bytes', (header) => {
  expect(byteRange(header, 100)).toBeNull()
})
