import type { DownloadEntry } from '../engine/model'
import { file } from '../engine/types'

export const downloads: DownloadEntry[] = [
  {
    kind: 'download',
    key: 'publications-2019-2022',
    sample: true,
    data: {
      title: { en: 'Publications 2019–2022', fi: 'Julkaisut 2019–2022', sv: 'Publikationer 2019–2022' },
      description: { en: 'The list of the first term’s publications, by year.', fi: 'Ensimmäisen kauden julkaisut vuosittain.', sv: 'Den första periodens publikationer, år för år.' },
      file: file('sample-publications-2019-2022'),
      language: 'en',
      issued: '2023-01-16',
    },
  },
  {
    kind: 'download',
    key: 'guide-for-new-partners',
    sample: true,
    data: {
      title: { en: 'Guide for new partners', fi: 'Opas uudelle kumppanille', sv: 'Guide för nya partner' },
      description: { en: 'What to think of before the first meeting. The file is in Finnish.', fi: 'Mitä kannattaa miettiä ennen ensimmäistä tapaamista.', sv: 'Vad man bör tänka på före det första mötet. Filen är på finska.' },
      file: file('sample-opas-kumppanille'),
      language: 'fi',
      issued: '2025-08-20',
    },
  },
  {
    kind: 'download',
    key: 'seminar-report',
    sample: true,
    data: {
      title: { en: 'Report: models of disease', fi: 'Raportti: tautimallit', sv: 'Rapport: sjukdomsmodeller' },
      description: { en: 'What was discussed and agreed at the seminar. The file is in English.', fi: 'Mistä seminaarissa keskusteltiin ja mitä sovittiin. Tiedosto on englanniksi.', sv: 'Vad som diskuterades och avtalades på seminariet. Filen är på engelska.' },
      file: file('sample-seminar-report'),
      language: 'en',
      issued: '2026-08-03',
    },
  },
]
