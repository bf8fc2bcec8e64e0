import { describe, expect, it } from 'vitest'
import { hyphenateHeadings } from '../../web/server/utils/hyphenate'

const SOFT = '\u00AD'

function page(language: string, body: string): string {
  return `<!DOCTYPE html><html data-a="1" lang="${language}"><head><title>Saavutettavuusseloste</title></head><body>${body}</body></html>`
}
const seen = (language: string, body: string) => hyphenateHeadings(page(language, body)).replaceAll(SOFT, '·')

describe('long words of headings', () => {
  it.each([
    ['fi', 'Saavutettavuusseloste', 'Saa·vu·tet·ta·vuus·se·los·te'],
    ['fi', 'Esimerkkitapahtumissa', 'Esi·merk·ki·ta·pah·tu·mis·sa'],
    ['sv', 'Tillgänglighetsutlåtande', 'Till·gäng·lig·hets·ut·lå·tan·de'],
    ['sv', 'Forskningsplattformen', 'Forsk·nings·platt·for·men'],
  ])('may be divided in %s: %s', (language, word, divided) => {
    for (const level of [1, 2, 3, 4])
      expect(seen(language, `<h${level} class="x">Tämä: ${word}, ja</h${level}>`)).toContain(`<h${level} class="x">Tämä: ${divided}, ja</h${level}>`)
  })

  it('are divided by the rules of the heading\'s own language', () => {
    expect(seen('fi', '<h2 lang="sv"><a href="/sv">Forskningsplattformen</a></h2>')).toContain('<h2 lang="sv"><a href="/sv">Forsk·nings·platt·for·men</a></h2>')
    expect(seen('fi', '<h2 lang="en">Characterizations of everything</h2>')).toContain('<h2 lang="en">Characterizations of everything</h2>')
    expect(seen('en', '<h2 lang="fi">Saavutettavuusseloste</h2>')).toContain('Saa·vu·tet·ta·vuus·se·los·te')
  })

  it('are the only ones: short words, other text, addresses and titles stay as they are', () => {
    const body = '<header>Saavutettavuusseloste</header><h1 id="saavutettavuusseloste"><a href="/fi/saavutettavuusseloste" title="Saavutettavuusseloste">Potilaille &amp; läheisille</a></h1><p>Saavutettavuusseloste</p>'
    expect(seen('fi', body)).toBe(page('fi', body))
  })
})
