import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    'title': 'Used in',
    'nowhere': 'Nothing refers to this yet.',
    'hidden': '{count, plural, one {# place} other {# places}} that you may not see',
    'draft': 'draft only',
    'wait': 'Looking …',
    'failed': 'Where this is used could not be read. Reload the page.',
    'kind.relation': 'chosen there',
    'kind.parent': 'page below',
    'kind.file': 'picture or file',
    'kind.link': 'link in the text',
    'kind.mention': 'number in the text',
    'kind.external': 'link',
  },
  fi: {
    'title': 'Missä käytetään',
    'nowhere': 'Tähän ei viitata vielä missään.',
    'hidden': '{count, plural, one {# paikka} other {# paikkaa}}, joita et näe',
    'draft': 'vain luonnoksessa',
    'wait': 'Haetaan …',
    'failed': 'Käyttöpaikkoja ei saatu haettua. Lataa sivu uudelleen.',
    'kind.relation': 'valittu siellä',
    'kind.parent': 'alasivu',
    'kind.file': 'kuva tai tiedosto',
    'kind.link': 'linkki tekstissä',
    'kind.mention': 'luku tekstissä',
    'kind.external': 'linkki',
  },
  sv: {
    'title': 'Används i',
    'nowhere': 'Ingenting hänvisar hit ännu.',
    'hidden': '{count, plural, one {# ställe} other {# ställen}} som du inte får se',
    'draft': 'bara i utkast',
    'wait': 'Söker …',
    'failed': 'Det gick inte att hämta var detta används. Ladda om sidan.',
    'kind.relation': 'valt där',
    'kind.parent': 'undersida',
    'kind.file': 'bild eller fil',
    'kind.link': 'länk i texten',
    'kind.mention': 'tal i texten',
    'kind.external': 'länk',
  },
})

export const words = { name: 'where-used', texts }
