import type { SeedFile } from '../engine/files'
import type { Palette, PictureMime } from './contours'
import { contourPicture } from './contours'

function picture(key: string, title: string, alternativeText: string, sample = false, { mime = 'image/webp', palette = 'blue-green' }: { mime?: PictureMime, palette?: Palette } = {}): SeedFile {
  return {
    key,
    name: `${key}.${mime.slice('image/'.length)}`,
    mime,
    alternativeText,
    sample,
    make: () => contourPicture(title, mime, palette),
  }
}

const drawn = 'Pale line drawing on deep blue-green:'
const drawnInPlum = 'Pale line drawing on deep plum:'

export const pictures: SeedFile[] = [
  picture('share', 'iCAN', `${drawn} three sets of contour lines that meet, like hills on a map.`, false, { mime: 'image/png' }),
  picture('cancer-challenge', 'Cancer Challenge', `${drawn} wide rings that run out over the edges, like waves from stones thrown in water.`),
  picture('mission-possible', 'Mission Possible', `${drawn} contour lines that gather around three peaks.`),
  picture('potku', 'POTKU', `${drawnInPlum} contour lines from several centres that grow into one another.`, false, { palette: 'plum' }),
  picture('sample-partners', 'Seminar for new partners', `${drawn} two sets of rings that overlap in the middle.`, true),
  picture('sample-workshop', 'Workshop: questions that matter', `${drawnInPlum} rings that spread and touch one another.`, true, { palette: 'plum' }),
  picture('sample-platform', 'Discovery Platform', `${drawn} even, close contour lines across the whole picture.`, true),
  picture('sample-tissue', 'Tissue', `${drawn} rounded shapes within one another, like layers of tissue.`, true),
  picture('sample-picture-en', 'Building blocks', `${drawn} rings of several sizes, side by side.`, true),
  picture('sample-picture-fi', 'Building blocks', 'Vaalea viivapiirros syvän sinivihreällä pohjalla: erikokoisia renkaita vierekkäin.', true),
  picture('sample-picture-sv', 'Building blocks', 'Ljus linjeteckning på djupt blågrön botten: ringar av olika storlek sida vid sida.', true),
]
