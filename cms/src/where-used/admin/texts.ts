import { defineTexts } from '../../admin/part'

export const texts = defineTexts({
  en: {
    'title': 'Used in',
    'nowhere': 'Nothing refers to this yet.',
    'hidden': '{count, plural, one {# place} other {# places}} that you do not have access to',
    'draft': 'draft only',
    'wait': 'Loading …',
    'failed': 'Where this is used could not be loaded. Reload the page.',
    'kind.relation': 'chosen in a field',
    'kind.parent': 'page below',
    'kind.file': 'picture or file',
    'kind.link': 'link in the text',
    'kind.mention': 'figure in the text',
    'kind.external': 'link',
  },
  fi: {
    'title': 'Missä käytetään',
    'nowhere': 'Tähän ei viitata vielä missään.',
    'hidden': '{count, plural, one {# paikka} other {# paikkaa}}, joita et näe',
    'draft': 'vain luonnoksessa',
    'wait': 'Haetaan …',
    'failed': 'Käyttöpaikkoja ei saatu haettua. Lataa sivu uudelleen.',
    'kind.relation': 'valittu kenttään',
    'kind.parent': 'alasivu',
    'kind.file': 'kuva tai tiedosto',
    'kind.link': 'linkki tekstissä',
    'kind.mention': 'luku tekstissä',
    'kind.external': 'linkki',
  },
  sv: {
    'title': 'Används i',
    'nowhere': 'Ingenting hänvisar hit än.',
    'hidden': '{count, plural, one {# ställe} other {# ställen}} som du inte har behörighet till',
    'draft': 'bara i utkast',
    'wait': 'Söker …',
    'failed': 'Det gick inte att hämta var detta används. Ladda om sidan.',
    'kind.relation': 'valt i ett fält',
    'kind.parent': 'undersida',
    'kind.file': 'bild eller fil',
    'kind.link': 'länk i texten',
    'kind.mention': 'nyckeltal i texten',
    'kind.external': 'länk',
  },
})

export const words = { name: 'where-used', texts }
