import type { SeedFile } from '../engine/files'
import type { PictureMime } from './contours'
import { contourPicture } from './contours'

function picture(key: string, title: string, alternativeText: string, sample = false, mime: PictureMime = 'image/webp'): SeedFile {
  return {
    key,
    name: `${key}.${mime.slice('image/'.length)}`,
    mime,
    alternativeText,
    sample,
    make: () => contourPicture(title, mime),
  }
}

const drawn = 'Pale line drawing on deep blue-green:'

export const pictures: SeedFile[] = [
  picture('share', 'iCAN', `${drawn} three sets of contour lines that meet, like hills on a map.`, false, 'image/png'),
  picture('home-hero-en', 'Where cancer research meets health data', `${drawn} rings of contour lines spread from three centres and cross one another, as findings and data do.`),
  picture('home-hero-fi', 'Where cancer research meets health data', 'Vaalea viivapiirros syvän sinivihreällä pohjalla: korkeuskäyrien kaltaiset renkaat leviävät kolmesta keskuksesta ja leikkaavat toisensa.'),
  picture('home-hero-sv', 'Where cancer research meets health data', 'Ljus linjeteckning på djupt blågrön botten: ringar som höjdkurvor sprider sig från tre mittpunkter och korsar varandra.'),
  picture('cancer-challenge', 'Cancer Challenge', `${drawn} wide rings that run out over the edges, like waves from stones thrown in water.`),
  picture('mission-possible', 'Mission Possible', `${drawn} contour lines that gather around three peaks.`),
  picture('potku', 'POTKU', `${drawn} contour lines from several centres that grow into one another.`),
  picture('sample-partners', 'Seminar for new partners', `${drawn} two sets of rings that overlap in the middle.`, true),
  picture('sample-workshop', 'Workshop: questions that matter', `${drawn} rings that spread and touch one another.`, true),
  picture('sample-platform', 'Discovery Platform', `${drawn} even, close contour lines across the whole picture.`, true),
  picture('sample-tissue', 'Tissue', `${drawn} rounded shapes within one another, like layers of tissue.`, true),
  picture('sample-picture-en', 'Building blocks', `${drawn} rings of several sizes, side by side.`, true),
  picture('sample-picture-fi', 'Building blocks', 'Vaalea viivapiirros syvän sinivihreällä pohjalla: erikokoisia renkaita vierekkäin.', true),
  picture('sample-picture-sv', 'Building blocks', 'Ljus linjeteckning på djupt blågrön botten: ringar av olika storlek sida vid sida.', true),
]
