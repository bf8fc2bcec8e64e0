import type { FactEntry } from '../engine/model'
import type { Translated } from '../engine/types'
import { ref } from '../engine/types'

const source: Translated = {
  en: 'iCAN: What is iCAN? (organisation’s own description)',
  fi: 'iCAN: What is iCAN? (organisaation oma esittelyteksti)',
  sv: 'iCAN: What is iCAN? (organisationens egen beskrivning)',
}
const finland: Translated = { en: 'Finland', fi: 'Suomi', sv: 'Finland' }
const undated: Translated = {
  en: 'The source does not say which date the figure refers to.',
  fi: 'Lähteessä ei kerrota, mitä ajankohtaa luku kuvaa.',
  sv: 'Källan anger inte vilken tidpunkt nyckeltalet gäller.',
}

/** Every number of the organisation's own presentation, with the comparator that it uses there. */
export const facts: FactEntry[] = [
  {
    kind: 'fact',
    key: 'community',
    data: {
      label: { en: 'researchers, healthcare professionals and patient advocates', fi: 'tutkijaa, terveydenhuollon ammattilaista ja potilasedustajaa', sv: 'forskare, yrkespersoner inom vården och patientföreträdare' },
      comparator: 'more-than',
      value: 400,
      decimals: 0,
      dateUnknown: true,
      place: finland,
      note: {
        en: 'Counts everyone in the iCAN Cluster’s community. It is a different figure from the number of researchers. The source does not say which date it refers to.',
        fi: 'Luvussa on mukana koko iCAN-klusterin yhteisö. Se ei ole sama luku kuin tutkijoiden määrä. Lähteessä ei kerrota, mitä ajankohtaa luku kuvaa.',
        sv: 'Omfattar alla i iCAN-klustrets gemenskap. Det är ett annat nyckeltal än antalet forskare. Källan anger inte vilken tidpunkt nyckeltalet gäller.',
      },
      sourceName: source,
      featured: true,
      position: 1,
      topics: [
        ref('topic', 'partnerships'),
      ],
    },
  },
  {
    kind: 'fact',
    key: 'researchers',
    data: {
      label: { en: 'researchers with expertise in oncology and digital health', fi: 'onkologian ja digitaalisen terveyden tutkijaa', sv: 'forskare inom onkologi och digital hälsa' },
      comparator: 'over',
      value: 400,
      decimals: 0,
      dateUnknown: true,
      place: finland,
      note: {
        en: 'Counts researchers only. It is a different figure from the size of the whole community. The source does not say which date it refers to.',
        fi: 'Luvussa ovat mukana vain tutkijat. Se ei ole sama luku kuin koko yhteisön henkilömäärä. Lähteessä ei kerrota, mitä ajankohtaa luku kuvaa.',
        sv: 'Omfattar enbart forskare. Det är ett annat nyckeltal än hela gemenskapens storlek. Källan anger inte vilken tidpunkt nyckeltalet gäller.',
      },
      sourceName: source,
      featured: false,
      position: 2,
      topics: [
        ref('topic', 'precision-cancer-medicine'),
        ref('topic', 'digital-health'),
      ],
    },
  },
  {
    kind: 'fact',
    key: 'external-investment',
    data: {
      label: { en: 'of external investment secured', fi: 'ulkopuolisia investointeja', sv: 'i externa investeringar' },
      comparator: 'over',
      value: 36,
      decimals: 0,
      unit: { en: 'million euros', fi: 'miljoonaa euroa', sv: 'miljoner euro' },
      dateUnknown: true,
      note: undated,
      sourceName: source,
      featured: true,
      position: 3,
      topics: [
        ref('topic', 'partnerships'),
      ],
    },
  },
  {
    kind: 'fact',
    key: 'cancer-challenge-reach',
    data: {
      label: { en: 'Finns reached by the Cancer Challenge', fi: 'suomalaista, jotka Cancer Challenge tavoitti', sv: 'finländare som Cancer Challenge nådde' },
      comparator: 'over',
      value: 70000,
      decimals: 0,
      periodStart: '2020-01-01',
      periodEnd: '2020-12-31',
      place: finland,
      note: {
        en: 'The source gives the year of the event, not the dates.',
        fi: 'Lähteessä kerrotaan tapahtuman vuosi mutta ei päiviä.',
        sv: 'Källan anger evenemangets år men inte datum.',
      },
      sourceName: source,
      featured: true,
      position: 4,
      topics: [
        ref('topic', 'patient-involvement'),
      ],
    },
  },
  {
    kind: 'fact',
    key: 'first-term-length',
    data: {
      label: { en: 'length of the first term', fi: 'ensimmäisen kauden pituus', sv: 'den första periodens längd' },
      comparator: 'exactly',
      value: 4,
      format: 'measure',
      decimals: 0,
      unit: { en: 'years', fi: 'vuotta', sv: 'år' },
      periodStart: '2019-01-01',
      periodEnd: '2022-12-31',
      note: {
        en: 'The source gives the first and last year of the term. They are shown here as whole calendar years.',
        fi: 'Lähteessä kerrotaan kauden ensimmäinen ja viimeinen vuosi. Ne esitetään tässä kokonaisina kalenterivuosina.',
        sv: 'Källan anger periodens första och sista år. Här visas de som hela kalenderår.',
      },
      sourceName: source,
      featured: false,
      position: 5,
      topics: [],
    },
  },
  {
    kind: 'fact',
    key: 'established',
    data: {
      label: { en: 'the year in which iCAN was established', fi: 'iCANin perustamisvuosi', sv: 'året då iCAN grundades' },
      comparator: 'exactly',
      value: 2019,
      format: 'year',
      decimals: 0,
      periodStart: '2019-01-01',
      periodEnd: '2019-12-31',
      place: finland,
      sourceName: source,
      featured: false,
      position: 6,
      topics: [],
    },
  },
  {
    kind: 'fact',
    key: 'national-coverage',
    data: {
      label: { en: 'the year in which the Flagship Project reached national coverage', fi: 'vuosi, jona lippulaivahanke laajeni valtakunnalliseksi', sv: 'året då flaggskeppsprojektet blev rikstäckande' },
      comparator: 'exactly',
      value: 2023,
      format: 'year',
      decimals: 0,
      periodStart: '2023-01-01',
      periodEnd: '2023-12-31',
      place: finland,
      sourceName: source,
      featured: true,
      position: 7,
      topics: [
        ref('topic', 'precision-cancer-medicine'),
      ],
    },
  },
]
