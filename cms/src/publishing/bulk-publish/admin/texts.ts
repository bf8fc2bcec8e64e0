import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    'publish': 'Publish',
    'unpublish': 'Unpublish',
    'publish.title': 'Publish {count, plural, one {# entry} other {# entries}}',
    'unpublish.title': 'Unpublish {count, plural, one {# entry} other {# entries}}',
    'publish.ask': 'Each one is published separately: a problem in one does not stop the others.',
    'unpublish.ask': 'Readers will no longer find them. The texts stay as drafts.',
    'publish.done': 'Published',
    'unpublish.done': 'Unpublished',
    'unpublish.confirm': 'Unpublish {count, plural, one {# that is in use} other {# that are in use}}',
    'cancel': 'Cancel',
    'close': 'Close',
    'trouble': 'That did not work. Try again.',
  },
  fi: {
    'publish': 'Julkaise',
    'unpublish': 'Peru julkaisu',
    'publish.title': 'Julkaise {count, plural, one {# sisältö} other {# sisältöä}}',
    'unpublish.title': 'Peru {count, plural, one {# sisällön} other {# sisällön}} julkaisu',
    'publish.ask': 'Kukin julkaistaan erikseen: yhden puute ei pysäytä muita.',
    'unpublish.ask': 'Lukijat eivät enää löydä näitä. Tekstit jäävät luonnoksiksi.',
    'publish.done': 'Julkaistu',
    'unpublish.done': 'Julkaisu peruttu',
    'unpublish.confirm': 'Peru {count, plural, one {myös käytössä olevan julkaisu} other {myös # käytössä olevan julkaisu}}',
    'cancel': 'Peruuta',
    'close': 'Sulje',
    'trouble': 'Se ei onnistunut. Yritä uudelleen.',
  },
  sv: {
    'publish': 'Publicera',
    'unpublish': 'Avpublicera',
    'publish.title': 'Publicera {count, plural, one {# post} other {# poster}}',
    'unpublish.title': 'Avpublicera {count, plural, one {# post} other {# poster}}',
    'publish.ask': 'Varje post publiceras för sig: en brist i en stoppar inte de andra.',
    'unpublish.ask': 'Läsarna hittar dem inte längre. Texterna finns kvar som utkast.',
    'publish.done': 'Publicerat',
    'unpublish.done': 'Avpublicerat',
    'unpublish.confirm': 'Avpublicera {count, plural, one {även det som används} other {även # som används}}',
    'cancel': 'Avbryt',
    'close': 'Stäng',
    'trouble': 'Det gick inte. Försök igen.',
  },
})

export const part = { name: 'bulk-actions', texts }
