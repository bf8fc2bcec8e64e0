import type { Check } from '../types'
import { entriesOf, MENUS } from '../menus'

export const menuOfOtherLanguage: Check = {
  code: 'menu-of-other-language',
  level: 'warn',
  name: { en: 'Menus that differ between languages', fi: 'Valikot, jotka eroavat eri kielillä', sv: 'Menyer som skiljer sig mellan språken' },
  texts: {
    en: 'The menu in another language ({language}) has what this one lacks: {entries}. Add it here, or take it away there.',
    fi: 'Toisen kielen ({language}) valikossa on kohta, joka puuttuu tästä: {entries}. Lisää se tähän tai poista se sieltä.',
    sv: 'Menyn på ett annat språk ({language}) har något som saknas här: {entries}. Lägg till det här eller ta bort det där.',
  },
  find: (subject, { menus }) => MENUS.flatMap((menu) => {
    const own = new Set(entriesOf(subject, menu).map(({ target }) => target))
    return menus.filter(other => other.menu === menu && other.language !== subject.locale).flatMap(({ language, entries }) => {
      const lacking = entries.filter(({ target }) => !own.has(target))
      return lacking.length === 0
        ? []
        : [
            {
              path: menu,
              values: {
                language,
                entries: lacking.map(({ label }) => label).join(', '),
              },
            },
          ]
    })
  }),
}
