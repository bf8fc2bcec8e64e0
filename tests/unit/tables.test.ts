import { describe, expect, it } from 'vitest'
import { isNumeric, readTable } from '../../web/app/utils/tables'

const rooms = {
  headings: ['Room', 'Seats'],
  rows: [
    ['Hall', '120'],
    ['Library', '12'],
  ],
}

describe('a table as text', () => {
  it.each([
    ['from a spreadsheet', 'Room\tSeats\r\nHall\t120\r\nLibrary\t12\r\n'],
    ['typed', 'Room | Seats\nHall | 120\n\nLibrary | 12'],
    ['typed with lines at its sides', '| Room | Seats |\n|------|------:|\n| Hall | 120 |\n| Library | 12 |'],
  ])('%s is read', (_, text) => {
    expect(readTable(text)).toEqual(rooms)
  })

  it('keeps a cell with a line break or quotation marks whole', () => {
    expect(readTable('A\tB\n"one\ntwo"\t"the ""third"""\n"four\tC')?.rows).toEqual([
      ['one two', 'the "third"'],
      ['"four', 'C'],
    ])
  })

  it('fills short rows, drops columns that are empty throughout, and keeps those beyond the headings', () => {
    expect(readTable('A\tB\t\n1\n2\t3\t')).toEqual({
      headings: ['A', 'B'],
      rows: [
        ['1', ''],
        ['2', '3'],
      ],
    })
    expect(readTable('A|B\n1|2|3')).toEqual({
      headings: ['A', 'B', ''],
      rows: [
        ['1', '2', '3'],
      ],
    })
  })

  it('keeps a row of minus signs that are values', () => {
    expect(readTable('A|B\n-1|-2')?.rows).toEqual([
      ['-1', '-2'],
    ])
  })

  it.each([
    null,
    '',
    '  \n ',
    'Room | Seats',
    'Room | Seats\n---|---',
  ])('%j is none', (text) => {
    expect(readTable(text)).toBeUndefined()
  })
})

describe('a column', () => {
  const column = (...cells: string[]) => isNumeric({
    headings: ['A'],
    rows: cells.map(cell => [cell]),
  }, 0)

  it('of numbers is told apart, however its language writes them', () => {
    expect(column('1,200', '340')).toBe(true)
    expect(column('1\u00A0200', '−3,5', '')).toBe(true)
    expect(column('12 %')).toBe(true)
    expect(column('120', 'about 12')).toBe(false)
    expect(column('', '')).toBe(false)
  })
})
