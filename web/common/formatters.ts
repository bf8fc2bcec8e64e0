const dates = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

/** A formatter of dates, kept: making one costs a hundred times what using it does. */
export function dateFormatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, language, options, () => new Intl.DateTimeFormat(language, options))
}

/** A formatter of numbers, kept likewise. */
export function numberFormatter(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, language, options, () => new Intl.NumberFormat(language, options))
}

function kept<Formatter>(made: Map<string, Formatter>, language: string, options: object, make: () => Formatter): Formatter {
  const key = language + JSON.stringify(options)
  const formatter = made.get(key) ?? make()
  made.set(key, formatter)
  return formatter
}
