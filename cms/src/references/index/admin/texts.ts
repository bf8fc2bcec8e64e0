import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    'hidden': '{count, plural, one {# place} other {# places}} that you do not have access to',
    'draft': 'draft only',
    'kind.relation': 'chosen in a field',
    'kind.parent': 'page below',
    'kind.file': 'picture or file',
    'kind.link': 'link in the text',
    'kind.mention': 'figure in the text',
    'kind.external': 'link',
  },
  fi: {
    'hidden': '{count, plural, one {# paikka} other {# paikkaa}}, joita et näe',
    'draft': 'vain luonnoksessa',
    'kind.relation': 'valittu kenttään',
    'kind.parent': 'alasivu',
    'kind.file': 'kuva tai tiedosto',
    'kind.link': 'linkki tekstissä',
    'kind.mention': 'luku tekstissä',
    'kind.external': 'linkki',
  },
  sv: {
    'hidden': '{count, plural, one {# ställe} other {# ställen}} som du inte har behörighet till',
    'draft': 'bara i utkast',
    'kind.relation': 'valt i ett fält',
    'kind.parent': 'undersida',
    'kind.file': 'bild eller fil',
    'kind.link': 'länk i texten',
    'kind.mention': 'nyckeltal i texten',
    'kind.external': 'länk',
  },
})

export const words = { name: 'references', texts }
