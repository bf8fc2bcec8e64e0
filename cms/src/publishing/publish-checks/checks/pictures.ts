import type { Check } from '../types'
import { isBlank, withoutInvisible } from '../../../core/invisible-letters'

const FILE_ENDING = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|bmp)$/i

/** What cameras, telephones and programs call a picture before anybody has given it a name. */
const GIVEN_BY_MACHINES = /^(?:img|dsc[fn]?|p|pxl|mvimg|wp|image|photo|picture|pic|untitled|screen ?shot|kuva|valokuva|kuvakaappaus|näyttökuva|bild|foto|skärmbild|skärmavbild)[\s_-]*\(?\d*(?:[\s_.-]\d+)*\)?$/i

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
    .filter(({ alternativeText, isDecorative }) => !isDecorative && isBlank(alternativeText ?? ''))
    .map(({ path, name }) => ({
      path,
      values: { name },
    })),
}

export const pictureNamedAsFile: Check = {
  code: 'picture-named-as-file',
  level: 'warn',
  name: { en: 'Alternative text that says nothing', fi: 'Vaihtoehtoinen teksti, joka ei kerro mitään', sv: 'Alternativtext som inte säger något' },
  texts: {
    en: 'The alternative text of the picture “{name}” is “{text}”. That looks like the name of a file and says nothing about the picture. Write in the media library what it shows, or a single hyphen (-) if it only decorates.',
    fi: 'Kuvan ”{name}” vaihtoehtoinen teksti on ”{text}”. Se näyttää tiedoston nimeltä eikä kerro kuvasta mitään. Kirjoita mediakirjastoon, mitä kuvassa on, tai pelkkä yhdysmerkki (-), jos kuva on vain koriste.',
    sv: 'Alternativtexten till bilden ”{name}” är ”{text}”. Det ser ut som ett filnamn och säger inget om bilden. Skriv i mediebiblioteket vad den visar, eller bara ett bindestreck (-) om den endast är dekoration.',
  },
  find: ({ pictures }) => pictures.flatMap(({ path, name, alternativeText, isDecorative }) => {
    const text = withoutInvisible(alternativeText ?? '').trim()
    return !isDecorative && saysNothing(text, name)
      ? [
          {
            path,
            values: { name, text },
          },
        ]
      : []
  }),
}

/** Whether a text is the name of a file, one that a machine has given, or no words at all. */
function saysNothing(text: string, fileName: string): boolean {
  if (isBlank(text) || text === '-')
    return false
  const stem = (name: string) => name.replace(FILE_ENDING, '').replaceAll(/[\s_-]+/g, ' ').toLowerCase()
  const isOneWord = !/\s/.test(text)
  return FILE_ENDING.test(text)
    || GIVEN_BY_MACHINES.test(text)
    || !/\p{L}/u.test(text)
    || (isOneWord && /[\d_-]/.test(text) && stem(text) === stem(fileName))
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
