import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    'publish': 'Publish',
    'unpublish': 'Take back',
    'publish.title': 'Publish {count, plural, one {# entry} other {# entries}}',
    'unpublish.title': 'Take back {count, plural, one {# entry} other {# entries}}',
    'publish.ask': 'Each is published by itself: what is wrong with one does not stop the others.',
    'unpublish.ask': 'Readers no longer find them. The texts stay as drafts.',
    'publish.done': 'Published',
    'unpublish.done': 'Taken back',
    'unpublish.confirm': 'Take back {count, plural, one {# that is in use} other {# that are in use}}',
    'cancel': 'Cancel',
    'close': 'Close',
    'trouble': 'That did not work. Try again.',
  },
  fi: {
    'publish': 'Julkaise',
    'unpublish': 'Poista julkaisusta',
    'publish.title': 'Julkaise {count, plural, one {# sisältö} other {# sisältöä}}',
    'unpublish.title': 'Poista julkaisusta {count, plural, one {# sisältö} other {# sisältöä}}',
    'publish.ask': 'Kukin julkaistaan erikseen: yhden puute ei pysäytä muita.',
    'unpublish.ask': 'Lukijat eivät enää löydä näitä. Tekstit jäävät luonnoksiksi.',
    'publish.done': 'Julkaistu',
    'unpublish.done': 'Poistettu julkaisusta',
    'unpublish.confirm': 'Poista julkaisusta {count, plural, one {myös käytössä oleva} other {myös # käytössä olevaa}}',
    'cancel': 'Peruuta',
    'close': 'Sulje',
    'trouble': 'Se ei onnistunut. Yritä uudelleen.',
  },
  sv: {
    'publish': 'Publicera',
    'unpublish': 'Dra tillbaka',
    'publish.title': 'Publicera {count, plural, one {# innehåll} other {# innehåll}}',
    'unpublish.title': 'Dra tillbaka {count, plural, one {# innehåll} other {# innehåll}}',
    'publish.ask': 'Vart och ett publiceras för sig: en brist i ett stoppar inte de andra.',
    'unpublish.ask': 'Läsarna hittar dem inte längre. Texterna finns kvar som utkast.',
    'publish.done': 'Publicerat',
    'unpublish.done': 'Tillbakadraget',
    'unpublish.confirm': 'Dra tillbaka {count, plural, one {även det som används} other {även # som används}}',
    'cancel': 'Avbryt',
    'close': 'Stäng',
    'trouble': 'Det lyckades inte. Försök igen.',
  },
})

export const part = { name: 'bulk-actions', texts }
