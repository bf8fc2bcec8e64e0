import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardNumbersIn, isLuhn } from '../../../cms/src/publishing/publish-checks/checks/card-numbers'
import { identityCodesIn } from '../../../cms/src/publishing/publish-checks/checks/identity-codes'

const lastSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const centuries = {
  18: '+',
  19: '-UVWXY',
  20: 'ABCDEF',
}

/** A code of somebody born on some day, made as the population register makes them. */
const codes = fc.record({
  day: fc.date({
    min: new Date('1850-01-01'),
    max: new Date('2049-12-31'),
    noInvalidDate: true,
  }),
  sign: fc.nat(5),
  number: fc.integer({ min: 2, max: 999 }),
}).map(({ day, sign, number }) => {
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-')
  const signs = centuries[Number(year.slice(0, 2)) as keyof typeof centuries]
  const digits = `${date}${month}${year.slice(2)}`
  const serial = String(number).padStart(3, '0')
  return `${digits}${signs[sign % signs.length]}${serial}${lastSigns[Number(digits + serial) % 31]}`
})

describe('finnish identity codes', () => {
  it('are found, whoever they belong to and whatever stands around them', () => {
    fc.assert(fc.property(codes, code => identityCodesIn(`Code: ${code}, please.`).length === 1))
    fc.assert(fc.property(codes, code => identityCodesIn(code.toLowerCase()).length === 1))
  })

  it('are not found where the last sign does not fit', () => {
    fc.assert(fc.property(codes, fc.integer({ min: 1, max: 30 }), (code, step) => {
      const wrong = lastSigns[(lastSigns.indexOf(code.slice(-1)) + step) % 31]
      return identityCodesIn(code.slice(0, -1) + wrong).length === 0
    }))
  })

  it.each([
    ['131052-308T', 1],
    ['131052–308T', 1],
    ['131052Y308T', 1],
    ['010594Y9021', 1],
    ['020594X903P', 1],
    ['010516B903X', 1],
    ['131052-308X', 0],
    ['320152-308T', 0],
    ['310252-3085', 0],
    ['131052Z308T', 0],
    ['X131052-308T', 0],
    ['131052-308TA', 0],
    ['The year 2019-2022', 0],
  ])('%s: %i', (text, count) => {
    expect(identityCodesIn(text)).toHaveLength(count)
  })
})

describe('card numbers', () => {
  const visa = fc.array(fc.nat(9), { minLength: 14, maxLength: 14 }).map((rest) => {
    const body = `4${rest.join('')}`
    return body + Array.from({ length: 10 }, (_, last) => last).find(last => isLuhn(body + last))
  })

  it('are found, in one piece, in groups or with hyphens', () => {
    fc.assert(fc.property(visa, fc.constantFrom('', ' ', '-'), (number, gap) =>
      cardNumbersIn(`Pay with ${number.match(/.{4}/g)?.join(gap)}.`).length === 1))
  })

  it('have a last digit that follows from the others: any single slip is seen', () => {
    fc.assert(fc.property(visa, fc.nat(15), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
      const slip = [...number].map((digit, index) => index === at
        ? (Number(digit) + step) % 10
        : digit).join('')
      return !isLuhn(slip)
    }))
  })

  it.each([
    ['5555 5555 5555 4444', 1],
    ['378282246310005', 1],
    ['2223003122003222', 1],
    ['4111 1111 1111 1112', 0],
    // Nobody issues cards that begin so, or of this length.
    ['0000 0002 1825 0097', 0],
    ['49927398716', 0],
    ['https://doi.org/10.5555/4111111111111111', 0],
    ['+358 9 1234 5678', 0],
  ])('%s: %i', (text, count) => {
    expect(cardNumbersIn(text)).toHaveLength(count)
  })
})
