import type { SeedFile } from '../engine/files'
import type { Translated } from '../engine/types'
import type { Palette, PictureMime } from './contours'
import { contourPicture } from './contours'

interface Options { sample?: boolean, mime?: PictureMime, palette?: Palette }

const drawnIn: Record<Palette, Translated> = {
  'blue-green': { en: 'Pale line drawing on deep blue-green:', fi: 'Vaalea viivapiirros syvän sinivihreällä pohjalla:', sv: 'Ljus linjeteckning på djupt blågrön botten:' },
  'plum': { en: 'Pale line drawing on deep plum:', fi: 'Vaalea viivapiirros tumman luumunvärisellä pohjalla:', sv: 'Ljus linjeteckning på djupt plommonfärgad botten:' },
}

function picture(key: string, title: string, shows: Translated, { sample = false, mime = 'image/webp', palette = 'blue-green' }: Options = {}): SeedFile {
  const drawn = drawnIn[palette]
  const alternativeTexts: Translated = {
    en: `${drawn.en} ${shows.en}`,
    fi: `${drawn.fi} ${shows.fi}`,
    sv: `${drawn.sv} ${shows.sv}`,
  }
  return {
    key,
    name: `${key}.${mime.slice('image/'.length)}`,
    mime,
    alternativeText: alternativeTexts.en,
    alternativeTexts,
    sample,
    make: () => contourPicture(title, mime, palette),
  }
}

export const pictures: SeedFile[] = [
  picture('share', 'iCAN', { en: 'three sets of contour lines that meet, like hills on a map.', fi: 'kolme korkeuskäyrien ryhmää kohtaa toisensa kuin mäet kartalla.', sv: 'tre grupper av höjdkurvor som möts, som kullar på en karta.' }, { mime: 'image/png' }),
  picture('cancer-challenge', 'Cancer Challenge', { en: 'wide rings that run out over the edges, like waves from stones thrown in water.', fi: 'leveitä renkaita, jotka jatkuvat reunojen yli kuin aallot veteen heitetyistä kivistä.', sv: 'vida ringar som går ut över kanterna, som vågor från stenar som kastats i vatten.' }),
  picture('mission-possible', 'Mission Possible', { en: 'contour lines that gather around three peaks.', fi: 'korkeuskäyrät kerääntyvät kolmen huipun ympärille.', sv: 'höjdkurvor som samlas kring tre toppar.' }),
  picture('potku', 'POTKU', { en: 'contour lines from several centres that grow into one another.', fi: 'korkeuskäyrät kasvavat useasta keskuksesta toisiinsa.', sv: 'höjdkurvor från flera mittpunkter som växer in i varandra.' }, { palette: 'plum' }),
  picture('sample-partners', 'Seminar for new partners', { en: 'two sets of rings that overlap in the middle.', fi: 'kaksi rengasryhmää, jotka menevät keskellä päällekkäin.', sv: 'två grupper av ringar som överlappar i mitten.' }, { sample: true }),
  picture('sample-workshop', 'Workshop: questions that matter', { en: 'rings that spread and touch one another.', fi: 'renkaita, jotka laajenevat ja koskettavat toisiaan.', sv: 'ringar som sprider sig och rör vid varandra.' }, { sample: true, palette: 'plum' }),
  picture('sample-platform', 'Discovery Platform', { en: 'even, close contour lines across the whole picture.', fi: 'tasaisia, tiheitä korkeuskäyriä koko kuvan alalla.', sv: 'jämna, täta höjdkurvor över hela bilden.' }, { sample: true }),
  picture('sample-tissue', 'Tissue', { en: 'rounded shapes within one another, like layers of tissue.', fi: 'pyöreitä muotoja sisäkkäin kuin kudoksen kerroksia.', sv: 'rundade former inuti varandra, som lager av vävnad.' }, { sample: true }),
  picture('sample-picture', 'Building blocks', { en: 'rings of several sizes, side by side.', fi: 'erikokoisia renkaita vierekkäin.', sv: 'ringar av olika storlek sida vid sida.' }, { sample: true }),
]
