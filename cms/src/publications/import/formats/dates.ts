export interface Issued { issued: string, issuedPrecision: 'day' | 'month' | 'year' }

const exactness = ['year', 'month', 'day']

/** The names of months in English, Swedish, Finnish and German, whole or cut: «marine» and «maybe» are none. */
const months = [
  /^(?:jan(?:uar[iy]?)?|tammi(?:kuu\w*)?)$/,
  /^(?:feb(?:ruar[iy]?)?|helmi(?:kuu\w*)?)$/,
  /^(?:mar(?:ch|s)?|märz?|maalis(?:kuu\w*)?)$/,
  /^(?:apr(?:il)?|huhti(?:kuu\w*)?)$/,
  /^(?:ma[yji]|touko(?:kuu\w*)?)$/,
  /^(?:june?|juni|kesä(?:kuu\w*)?)$/,
  /^(?:july?|juli|heinä(?:kuu\w*)?)$/,
  /^(?:aug(?:usti?)?|elo(?:kuu\w*)?)$/,
  /^(?:sept?(?:ember)?|syys(?:kuu\w*)?)$/,
  /^(?:o[ck]t(?:ober)?|loka(?:kuu\w*)?)$/,
  /^(?:nov(?:ember)?|marras(?:kuu\w*)?)$/,
  /^(?:de[cz](?:ember)?|joulu(?:kuu\w*)?)$/,
]

/**
 * When something was published, as files write it: `2023-05-09`, `2023/05/09`, `2023 May 9`, `9 May 2023`, `2019 Nov-Dec`,
 * `Spring 2020`. Of a range or a season the beginning is kept, as exactly as it is told; nothing is made of `in press`.
 */
export function issuedOf(text: string | undefined): Issued | undefined {
  const [first = ''] = (text ?? '').trim().split(/(?<=\d{4}[-/]\d{2}(?:[-/]\d{2})?)\/(?=\d{4})/)
  // A day and a month parted by slashes tell which is which only where one is no month.
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(first)?.slice(1).map(Number)
  if (slashed !== undefined) {
    const [one = 0, other = 0, year] = slashed
    return dated(one > 12
      ? [year, other, one]
      : other > 12
        ? [year, one, other]
        : [year])
  }
  const european = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(first)
  if (european !== null)
    return dated(european.slice(1).toReversed().map(Number))
  const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T/].*)?$/.exec(first)
  if (numbers !== null) {
    return dated(numbers.slice(1).map(part => part === undefined
      ? undefined
      : Number(part)))
  }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(first)?.[0]
  if (year === undefined)
    return undefined
  const word = /\p{L}{3,}/u.exec(first)?.[0].toLowerCase() ?? ''
  const number = months.findIndex(name => name.test(word)) + 1
  const day = /(?<![\d-])\d{1,2}(?![\d-])/.exec(first.replace(year, ''))?.[0]
  return dated([
    Number(year),
    number || undefined,
    day === undefined
      ? undefined
      : Number(day),
  ])
}

/** The most exact of several texts about one date; `MAR 15` beside `2019` is a day of that year. */
export function mostExact(texts: (string | undefined)[]): Issued | undefined {
  const year = texts.find(text => /^\d{4}$/.test(text?.trim() ?? ''))?.trim()
  const found = texts.flatMap(text => issuedOf(text) ?? (year !== undefined && /^[a-z]{3}/i.test(text?.trim() ?? '')
    ? issuedOf(`${year} ${text}`)
    : undefined) ?? [])
  return found.toSorted((one, other) => exactness.indexOf(other.issuedPrecision) - exactness.indexOf(one.issuedPrecision))[0]
}

/** A date by its parts; parts that cannot be are left out, with those after them. */
export function dated([year, month, day]: (number | undefined)[]): Issued | undefined {
  if (year === undefined || !Number.isInteger(year) || year < 1000 || year > 2200)
    return undefined
  const isMonth = month !== undefined && Number.isInteger(month) && month >= 1 && month <= 12
  const isDay = isMonth && day !== undefined && Number.isInteger(day) && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return {
    issued: [
      String(year),
      padded(isMonth
        ? month
        : 1),
      padded(isDay
        ? day
        : 1),
    ].join('-'),
    issuedPrecision: isDay
      ? 'day'
      : isMonth
        ? 'month'
        : 'year',
  }
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}
