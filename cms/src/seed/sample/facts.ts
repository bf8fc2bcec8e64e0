import type { Comparator, FactEntry } from '../engine/model'
import type { Translated } from '../engine/types'
import { ref } from '../engine/types'

const source: Translated = {
  en: 'Invented for this sample',
  fi: 'Keksitty tätä esimerkkiä varten',
  sv: 'Påhittat för det här exemplet',
}
const note: Translated = {
  en: 'This figure shows what a chart looks like. It says nothing about the real world.',
  fi: 'Luku on keksitty, jotta näet, millainen kaavio on. Se ei kerro mitään todellisuudesta.',
  sv: 'Siffran visar hur ett diagram ser ut. Den säger ingenting om verkligheten.',
}

/** What stood at the end of a year. */
function atEndOf(year: number, value: number, comparator: Comparator = 'exactly') {
  return { asOf: `${year}-12-31`, comparator, value }
}

/** What a whole year brought. */
function during(year: number, value: number, comparator: Comparator = 'exactly') {
  return {
    periodStart: `${year}-01-01`,
    asOf: `${year}-12-31`,
    comparator,
    value,
  }
}

/** Figures with a history, for charts: one that is counted on a day, with a year in which nobody counted, and one over years. */
export const sampleFacts: FactEntry[] = [
  {
    kind: 'fact',
    key: 'sample-data-sets',
    sample: true,
    data: {
      label: { en: 'data sets described in the sample catalogue', fi: 'aineistoa kuvattuna esimerkkiluettelossa', sv: 'datamängder beskrivna i exempelkatalogen' },
      comparator: 'exactly',
      value: 124,
      decimals: 0,
      asOf: '2025-12-31',
      note,
      sourceName: source,
      series: [
        atEndOf(2020, 12),
        atEndOf(2021, 31),
        atEndOf(2022, 58),
        atEndOf(2024, 90, 'about'),
      ],
      featured: false,
      position: 8,
      topics: [
        ref('topic', 'health-data'),
      ],
    },
  },
  {
    kind: 'fact',
    key: 'sample-participants',
    sample: true,
    data: {
      label: { en: 'participants in the sample events', fi: 'osallistujaa esimerkkitapahtumissa', sv: 'deltagare i påhittade evenemang' },
      comparator: 'exactly',
      value: 3420,
      decimals: 0,
      periodStart: '2025-01-01',
      periodEnd: '2025-12-31',
      note,
      sourceName: source,
      series: [
        during(2021, 1850),
        during(2022, 2400),
        during(2023, 3000, 'more-than'),
        during(2024, 2750),
      ],
      featured: false,
      position: 9,
      topics: [
        ref('topic', 'patient-involvement'),
      ],
    },
  },
]
