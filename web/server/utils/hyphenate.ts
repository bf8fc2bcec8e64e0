import { hyphenateSync as hyphenateFinnish } from 'hyphen/fi'
import { hyphenateSync as hyphenateSwedish } from 'hyphen/sv'

/** Words of fewer letters fit on a line of the narrowest phone, in the largest type. */
const minWordLength = 16

/** In English words are short, and every browser knows where to divide them. */
const hyphenators: Record<string, typeof hyphenateFinnish | undefined> = {
  fi: hyphenateFinnish,
  sv: hyphenateSwedish,
}

const heading = /<h[1-4]\b([^>]*)>.*?<\/h[1-4]>/gs
const textOrTag = /<[^>]*>|[^<]+/g

/**
 * Marks in the headings of a page where long words may be divided, by soft hyphens: Chrome knows no Finnish, and would
 * cut «Saavutettavuusseloste» anywhere. The patterns are those of TeX (Liang 1983).
 */
export function hyphenateHeadings(html: string): string {
  const language = languageIn(/<html\b([^>]*)>/.exec(html)?.[1])
  return html.replaceAll(heading, (whole, attributes: string) => {
    const hyphenate = hyphenators[languageIn(attributes) ?? language ?? '']
    return hyphenate === undefined
      ? whole
      : whole.replaceAll(textOrTag, part => part.startsWith('<')
          ? part
          : hyphenate(part, { minWordLength }))
  })
}

function languageIn(attributes = ''): string | undefined {
  return /\blang="([^"]*)"/.exec(attributes)?.[1]
}
