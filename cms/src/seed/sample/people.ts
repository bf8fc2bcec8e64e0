import type { PersonEntry, PersonGroup } from '../engine/model'
import type { Translated } from '../engine/types'

function person(givenName: string, familyName: string, key: string, position: number, group: PersonGroup, affiliation: string, role: Translated, more: Partial<PersonEntry['data']> = {}): PersonEntry {
  return {
    kind: 'person',
    key,
    sample: true,
    data: {
      displayName: `${givenName} ${familyName}`,
      givenName,
      familyName,
      role,
      affiliation,
      group,
      position,
      ...more,
    },
  }
}

const bio: Translated = {
  en: 'This is an invented person. A few sentences here say what the person works on and can be asked about.',
  fi: 'Tämä on keksitty henkilö. Tässä kerrotaan muutamalla lauseella, minkä parissa hän työskentelee ja mistä häneltä voi kysyä.',
  sv: 'Det här är en påhittad person. Här berättar ett par meningar vad personen arbetar med och vad man kan fråga om.',
}

/** Family names built on the words for «example», so that nobody bears them. */
export const people: PersonEntry[] = [
  person('Aino', 'Esimerkkilä', 'aino-esimerkkila', 1, 'leadership', 'Sample University', { en: 'Director', fi: 'Johtaja', sv: 'Direktör' }, { bio }),
  person('Robin', 'Sampleton', 'robin-sampleton', 2, 'leadership', 'Example University Hospital', { en: 'Deputy director', fi: 'Varajohtaja', sv: 'Vicedirektör' }, { bio }),
  person('Lisa', 'Exempelberg', 'lisa-exempelberg', 3, 'steering-board', 'Placeholder Foundation', { en: 'Chair of the Steering Board', fi: 'Ohjausryhmän puheenjohtaja', sv: 'Styrgruppens ordförande' }, { bio }),
  person('Ilmari', 'Tekaistola', 'ilmari-tekaistola', 4, 'steering-board', 'Sample Patients’ Association', { en: 'Patients’ representative on the Steering Board', fi: 'Potilaiden edustaja ohjausryhmässä', sv: 'Patientföreträdare i styrgruppen' }, { bio }),
  person('Eero', 'Mallikas', 'eero-mallikas', 5, 'research', 'Sample University', { en: 'Professor, molecular profiling', fi: 'Professori, molekyyliprofilointi', sv: 'Professor, molekylär profilering' }, { bio }),
  person('Saga', 'Provström', 'saga-provstrom', 6, 'research', 'Example University Hospital', { en: 'Chief physician, clinical data', fi: 'Ylilääkäri, kliiniset tiedot', sv: 'Överläkare, kliniska data' }, { bio }),
  person('Otto', 'Näytekoski', 'otto-naytekoski', 7, 'research', 'Placeholder Research Institute', { en: 'Research group leader, disease models', fi: 'Ryhmänjohtaja, tautimallit', sv: 'Forskargruppsledare, sjukdomsmodeller' }, { bio }),
  person('Demi', 'Placeholm', 'demi-placeholm', 8, 'coordination', 'Sample University', { en: 'Partnership coordinator', fi: 'Kumppanuuskoordinaattori', sv: 'Partnerskapskoordinator' }),
  person('Tuuli', 'Kuvitelmaa', 'tuuli-kuvitelmaa', 9, 'support', 'Sample University', { en: 'Communications specialist', fi: 'Viestinnän asiantuntija', sv: 'Kommunikationsexpert' }),
]
