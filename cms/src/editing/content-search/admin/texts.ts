import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    'title': 'Search',
    'about': 'Looks through everything that you may read, drafts included: titles, texts, names and addresses, in every language.',
    'label': 'Search all content',
    'hint': 'Drafts included',
    'search': 'Search',
    'found': '{count, plural, one {# entry} other {# entries}}',
    'most': 'These are the {count} best matches. Add a word to see fewer.',
    'none': 'Nothing has all of these words. Try fewer words, or another form of them.',
    'state.draft': 'Draft',
    'state.published': 'Published',
    'state.modified': 'Published, with changes that are not',
    'changed': 'changed {time}',
  },
  fi: {
    'title': 'Haku',
    'about': 'Haku käy läpi kaiken, mitä saat lukea, myös luonnokset: otsikot, tekstit, nimet ja osoitteet kaikilla kielillä.',
    'label': 'Hae kaikesta sisällöstä',
    'hint': 'Myös luonnoksista',
    'search': 'Hae',
    'found': '{count, plural, one {# osuma} other {# osumaa}}',
    'most': 'Tässä on {count} parasta osumaa. Tarkenna hakua lisäämällä sana.',
    'none': 'Mistään ei löytynyt kaikkia näitä sanoja. Kokeile vähemmillä sanoilla tai sanojen muilla muodoilla.',
    'state.draft': 'Luonnos',
    'state.published': 'Julkaistu',
    'state.modified': 'Julkaistu, muutoksia julkaisematta',
    'changed': 'muutettu {time}',
  },
  sv: {
    'title': 'Sök',
    'about': 'Sökningen går igenom allt som du får läsa, också utkast: rubriker, texter, namn och adresser på alla språk.',
    'label': 'Sök i allt innehåll',
    'hint': 'Också i utkast',
    'search': 'Sök',
    'found': '{count, plural, one {# träff} other {# träffar}}',
    'most': 'Här är de {count} bästa träffarna. Lägg till ett ord för att begränsa sökningen.',
    'none': 'Inget innehåller alla dessa ord. Försök med färre ord eller med andra former av dem.',
    'state.draft': 'Utkast',
    'state.published': 'Publicerat',
    'state.modified': 'Publicerat, med opublicerade ändringar',
    'changed': 'ändrat {time}',
  },
})

export const part = { name: 'content-search', texts }
