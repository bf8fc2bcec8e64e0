import type { Check } from '../types'

export const pictureWithoutText: Check = {
  code: 'picture-without-text',
  level: 'block',
  name: { en: 'Picture without an alternative text', fi: 'Kuva ilman vaihtoehtoista tekstiä', sv: 'Bild utan alternativtext' },
  texts: {
    en: 'The picture “{name}” has no alternative text. Write in the media library what it shows, or a single hyphen (-) if it only decorates.',
    fi: 'Kuvalla ”{name}” ei ole vaihtoehtoista tekstiä. Kirjoita mediakirjastoon, mitä kuvassa on, tai pelkkä yhdysmerkki (-), jos kuva on vain koriste.',
    sv: 'Bilden ”{name}” saknar alternativtext. Skriv i mediebiblioteket vad den visar, eller bara ett bindestreck (-) om den endast är dekoration.',
  },
  find: ({ pictures }) => pictures
    .filter(({ alternativeText, isDecorative }) => !isDecorative && (alternativeText ?? '').trim() === '')
    .map(({ path, name }) => ({
      path,
      values: { name },
    })),
}

export const noPicture: Check = {
  code: 'no-picture',
  level: 'note',
  name: { en: 'No picture', fi: 'Ei kuvaa', sv: 'Ingen bild' },
  texts: {
    en: 'There is no picture. Lists and shared links show a picture if there is one.',
    fi: 'Kuvaa ei ole. Luettelot ja jaetut linkit näyttävät kuvan, jos sellainen on.',
    sv: 'Det finns ingen bild. Listor och delade länkar visar en bild om det finns en.',
  },
  find: ({ uid, values }) => ['api::news-item.news-item', 'api::event.event'].includes(uid) && !values.image
    ? [
        { path: 'image' },
      ]
    : [],
}
