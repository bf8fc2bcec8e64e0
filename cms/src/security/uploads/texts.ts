import type { EditorsLanguage } from '../../core/locales/editors-language'

interface Texts {
  kind: (name: string) => string
  heic: (name: string) => string
  size: (name: string, megabytes: number) => string
  pixels: (name: string, megapixels: number) => string
  damaged: (name: string) => string
}

/** Why a file is not taken in, and what to do. */
export const texts: Record<EditorsLanguage, Texts> = {
  en: {
    kind: name => `“${name}” is not a file of an accepted kind. Upload pictures as JPEG, PNG, WebP or AVIF, and documents as PDF.`,
    heic: name => `“${name}” is a HEIC picture, which cannot be converted here. On an iPhone, choose Settings → Camera → Formats → Most Compatible, or send the picture to yourself by e-mail and upload the JPEG that arrives. On a Mac, open it in Preview and export it as JPEG.`,
    size: (name, megabytes) => `“${name}” is too large. The limit is ${megabytes} MB.`,
    pixels: (name, megapixels) => `“${name}” has too many pixels. The limit is ${megapixels} megapixels.`,
    damaged: name => `“${name}” is damaged and cannot be read as a picture.`,
  },
  fi: {
    kind: name => `Tiedosto ”${name}” ei ole hyväksyttyä tyyppiä. Lataa kuvat JPEG-, PNG-, WebP- tai AVIF-muodossa ja asiakirjat PDF-muodossa.`,
    heic: name => `”${name}” on HEIC-kuva, jota ei voi muuntaa täällä. Valitse iPhonessa Asetukset → Kamera → Muodot → Yhteensopivin, tai lähetä kuva itsellesi sähköpostilla ja lataa saapunut JPEG-kuva. Macissa avaa kuva Esikatselussa ja vie se JPEG-muodossa.`,
    size: (name, megabytes) => `Tiedosto ”${name}” on liian suuri. Yläraja on ${megabytes} Mt.`,
    pixels: (name, megapixels) => `Kuvassa ”${name}” on liikaa pikseleitä. Yläraja on ${megapixels} megapikseliä.`,
    damaged: name => `Tiedosto ”${name}” on vioittunut, eikä sitä voi lukea kuvana.`,
  },
  sv: {
    kind: name => `Filen ”${name}” är inte av en godkänd typ. Ladda upp bilder som JPEG, PNG, WebP eller AVIF och dokument som PDF.`,
    heic: name => `”${name}” är en HEIC-bild, som inte kan konverteras här. Välj Inställningar → Kamera → Format → Mest kompatibelt på din iPhone, eller skicka bilden till dig själv med e-post och ladda upp JPEG-bilden som kommer fram. På en Mac öppnar du bilden i Förhandsvisning och exporterar den som JPEG.`,
    size: (name, megabytes) => `Filen ”${name}” är för stor. Gränsen är ${megabytes} MB.`,
    pixels: (name, megapixels) => `Bilden ”${name}” har för många pixlar. Gränsen är ${megapixels} megapixlar.`,
    damaged: name => `Filen ”${name}” är skadad och kan inte läsas som bild.`,
  },
}
