import type { TopicEntry } from '../engine/model'

export const topics: TopicEntry[] = [
  {
    kind: 'topic',
    key: 'precision-cancer-medicine',
    data: {
      name: { en: 'Precision cancer medicine', fi: 'Yksilöllistetty syöpälääketiede', sv: 'Precisionsmedicin vid cancer' },
      description: { en: 'Diagnosis and treatment chosen to match each patient’s cancer.', fi: 'Diagnostiikka ja hoito, jotka valitaan yksittäisen potilaan syövän ominaisuuksien mukaan.', sv: 'Diagnostik och behandling som väljs utifrån det man vet om den enskilda patientens cancer.' },
    },
  },
  {
    kind: 'topic',
    key: 'digital-health',
    data: {
      name: { en: 'Digital health', fi: 'Digitaalinen terveys', sv: 'Digital hälsa' },
      description: { en: 'Digital tools and services for research, care and everyday life with cancer.', fi: 'Digitaaliset työkalut ja palvelut tutkimukseen, hoitoon ja arkeen syövän kanssa.', sv: 'Digitala verktyg och tjänster för forskning, vård och vardag med cancer.' },
    },
  },
  {
    kind: 'topic',
    key: 'molecular-profiling',
    data: {
      name: { en: 'Molecular profiling', fi: 'Molekyyliprofilointi', sv: 'Molekylär profilering' },
      description: { en: 'What tumours are like at the level of genes and molecules.', fi: 'Millaisia kasvaimet ovat geenien ja molekyylien tasolla.', sv: 'Hur tumörer ser ut på gen- och molekylnivå.' },
    },
  },
  {
    kind: 'topic',
    key: 'health-data',
    data: {
      name: { en: 'Health data', fi: 'Terveystiedot', sv: 'Hälsodata' },
      description: { en: 'Clinical and register data over time.', fi: 'Hoidossa ja rekistereihin kertyvät tiedot pitkältä ajalta.', sv: 'Vårddata och registerdata från lång tid.' },
    },
  },
  {
    kind: 'topic',
    key: 'biobank-samples',
    data: {
      name: { en: 'Biobanks and samples', fi: 'Biopankit ja näytteet', sv: 'Biobanker och prov' },
      description: { en: 'Consents and samples, and how research uses them.', fi: 'Suostumukset ja näytteet sekä niiden käyttö tutkimuksessa.', sv: 'Samtycken och prov och hur de kommer forskningen till nytta.' },
    },
  },
  {
    kind: 'topic',
    key: 'disease-models',
    data: {
      name: { en: 'Disease models', fi: 'Tautimallit', sv: 'Sjukdomsmodeller' },
      description: { en: 'Models for studying cancer outside the body.', fi: 'Mallit, joiden avulla syöpää voidaan tutkia elimistön ulkopuolella.', sv: 'Modeller där cancer kan studeras utanför kroppen.' },
    },
  },
  {
    kind: 'topic',
    key: 'discovery-platform',
    data: {
      name: { en: 'Discovery Platform', fi: 'Discovery Platform', sv: 'Discovery Platform' },
      description: { en: 'The secure environment for combining and analysing data.', fi: 'Tietoturvallinen käyttöympäristö, jossa aineistot yhdistetään ja analysoidaan.', sv: 'Den säkra miljö där data förs samman och analyseras.' },
    },
  },
  {
    kind: 'topic',
    key: 'artificial-intelligence',
    data: {
      name: { en: 'Artificial intelligence', fi: 'Tekoäly', sv: 'Artificiell intelligens' },
      description: { en: 'Artificial intelligence in cancer research and care.', fi: 'Tekoäly syöpätutkimuksessa ja syövän hoidossa.', sv: 'Artificiell intelligens i cancerforskning och cancervård.' },
    },
  },
  {
    kind: 'topic',
    key: 'patient-involvement',
    data: {
      name: { en: 'Patient involvement', fi: 'Potilasosallisuus', sv: 'Patientmedverkan' },
      description: { en: 'Patients and their representatives as partners in research.', fi: 'Potilaat ja heidän edustajansa tutkimuksen kumppaneina.', sv: 'Patienter och patientföreträdare som partner i forskningen.' },
    },
  },
  {
    kind: 'topic',
    key: 'partnerships',
    data: {
      name: { en: 'Partnerships and innovation', fi: 'Kumppanuudet ja innovaatiot', sv: 'Partnerskap och innovation' },
      description: { en: 'Work with companies and public partners, innovations and spin-outs.', fi: 'Yhteistyö yritysten ja julkisten kumppanien kanssa, innovaatiot ja spinout-yritykset.', sv: 'Samarbete med företag och offentliga partner, innovationer och avknoppningar.' },
    },
  },
]
