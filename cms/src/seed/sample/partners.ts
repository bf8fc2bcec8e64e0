import type { PartnerEntry, PartnerKind } from '../engine/model'
import type { Translated } from '../engine/types'

function partner(key: string, name: string, kind: PartnerKind, since: number, position: number, description: Translated): PartnerEntry {
  return {
    kind: 'partner',
    key,
    sample: true,
    data: {
      name,
      kind,
      since,
      position,
      website: `https://${key}.example`,
      description,
    },
  }
}

export const partners: PartnerEntry[] = [
  partner('sample-university', 'Sample University', 'university', 2019, 1, { en: 'Brings research in cancer biology and data science.', fi: 'Tuo syöpäbiologian ja datatieteen tutkimusta.', sv: 'Bidrar med forskning i cancerbiologi och datavetenskap.' }),
  partner('example-university-hospital', 'Example University Hospital', 'hospital', 2019, 2, { en: 'Brings knowledge from the care of cancer patients.', fi: 'Tuo tietoa syöpäpotilaiden hoidosta.', sv: 'Bidrar med kunskap från vården av cancerpatienter.' }),
  partner('placeholder-research-institute', 'Placeholder Research Institute', 'research-institute', 2020, 3, { en: 'Develops disease models.', fi: 'Kehittää tautimalleja.', sv: 'Utvecklar sjukdomsmodeller.' }),
  partner('sample-pharma-company', 'Sample Pharma Company', 'company', 2020, 4, { en: 'Takes part in a translational project.', fi: 'Osallistuu translationaaliseen projektiin.', sv: 'Deltar i ett translationellt projekt.' }),
  partner('sample-diagnostics-company', 'Sample Diagnostics Company', 'company', 2021, 5, { en: 'Develops tests together with research groups.', fi: 'Kehittää testejä yhdessä tutkimusryhmien kanssa.', sv: 'Utvecklar tester tillsammans med forskargrupper.' }),
  partner('sample-health-ai-company', 'Sample Health AI Company', 'company', 2022, 6, { en: 'Develops learning methods on the platform.', fi: 'Kehittää alustalla oppivia menetelmiä.', sv: 'Utvecklar lärande metoder på plattformen.' }),
  partner('example-register-authority', 'Example Register Authority', 'public-body', 2021, 7, { en: 'Advises on the use of register data.', fi: 'Neuvoo rekisteritietojen käytössä.', sv: 'Ger råd om användningen av registerdata.' }),
  partner('placeholder-foundation', 'Placeholder Foundation', 'foundation', 2022, 8, { en: 'Supports young researchers.', fi: 'Tukee nuoria tutkijoita.', sv: 'Stöder unga forskare.' }),
  partner('sample-patients-association', 'Sample Patients’ Association', 'patient-organisation', 2019, 9, { en: 'Brings the voice of patients into the planning of studies.', fi: 'Tuo potilaiden äänen tutkimusten suunnitteluun.', sv: 'För in patienternas röst i planeringen av studier.' }),
]
