import type { EventEntry } from '../engine/model'
import { helsinki } from '../engine/dates'
import { rich } from '../engine/rich-text'
import { file, ref } from '../engine/types'

/** Of these two the source gives the year only, so they span it. It does not say how one took part. */
function wholeYear(year: number) {
  return {
    startsAt: helsinki(`${year}-01-01`, '00:00'),
    endsAt: helsinki(`${year}-12-31`, '23:59'),
    allDay: true as const,
  }
}

export const cancerChallenge: EventEntry = {
  kind: 'event',
  key: 'cancer-challenge-2020',
  shared: {
    ...wholeYear(2020),
    kind: 'challenge',
    eventStatus: 'scheduled',
    image: file('cancer-challenge'),
    topics: [
      ref('topic', 'patient-involvement'),
      ref('topic', 'digital-health'),
    ],
  },
  texts: {
    en: {
      title: 'Cancer Challenge 2020',
      slug: 'cancer-challenge-2020',
      lead: 'One of the major events of iCAN’s first term, featured at the EU R&D Days.',
      body: rich('The Cancer Challenge was held in 2020.\n\n**To be completed:** the dates, the place and what happened at the event.'),
      outcome: {
        summary: rich('The Cancer Challenge reached {fact:cancer-challenge-reach} Finns and was featured at the EU R&D Days.'),
        facts: [
          ref('fact', 'cancer-challenge-reach'),
        ],
      },
    },
    fi: {
      title: 'Cancer Challenge 2020',
      slug: 'cancer-challenge-2020',
      lead: 'Yksi iCANin ensimmäisen kauden suurista tapahtumista, joka oli esillä EU R&D Days -tapahtumassa.',
      body: rich('Cancer Challenge järjestettiin vuonna 2020.\n\n**Täydennettävä:** päivät, paikka ja tapahtuman ohjelma.'),
      outcome: {
        summary: rich('Cancer Challenge tavoitti {fact:cancer-challenge-reach} suomalaista ja oli esillä EU R&D Days -tapahtumassa.'),
        facts: [
          ref('fact', 'cancer-challenge-reach'),
        ],
      },
    },
    sv: {
      title: 'Cancer Challenge 2020',
      slug: 'cancer-challenge-2020',
      lead: 'Ett av de stora evenemangen under iCANs första period, presenterat på EU R&D Days.',
      body: rich('Cancer Challenge ordnades 2020.\n\n**Ska kompletteras:** datum, plats och evenemangets program.'),
      outcome: {
        summary: rich('Cancer Challenge nådde {fact:cancer-challenge-reach} finländare och presenterades på EU R&D Days.'),
        facts: [
          ref('fact', 'cancer-challenge-reach'),
        ],
      },
    },
  },
}

export const missionPossible: EventEntry = {
  kind: 'event',
  key: 'symposium-2022-mission-possible',
  shared: {
    ...wholeYear(2022),
    kind: 'symposium',
    eventStatus: 'scheduled',
    image: file('mission-possible'),
    topics: [
      ref('topic', 'precision-cancer-medicine'),
      ref('topic', 'patient-involvement'),
    ],
  },
  texts: {
    en: {
      title: 'iCAN Symposium 2022: Mission Possible',
      slug: 'symposium-2022-mission-possible',
      lead: 'A symposium on cutting-edge research in precision cancer medicine and on patient involvement.',
      body: rich('The iCAN Symposium Mission Possible was held in 2022.\n\n**To be completed:** the dates, the place and the programme.'),
      outcome: {
        summary: rich('The symposium featured cutting-edge research and patient involvement.'),
      },
    },
    fi: {
      title: 'iCAN-symposiumi 2022: Mission Possible',
      slug: 'symposiumi-2022-mission-possible',
      lead: 'Symposiumi yksilöllistetyn syöpälääketieteen kärkitutkimuksesta ja potilaiden osallistumisesta.',
      body: rich('iCANin Mission Possible -symposiumi järjestettiin vuonna 2022.\n\n**Täydennettävä:** päivät, paikka ja ohjelma.'),
      outcome: {
        summary: rich('Symposiumissa esiteltiin kärkitutkimusta ja potilaiden osallistumista siihen.'),
      },
    },
    sv: {
      title: 'iCAN-symposiet 2022: Mission Possible',
      slug: 'symposiet-2022-mission-possible',
      lead: 'Ett symposium om spetsforskning inom precisionsmedicin vid cancer och om patienternas medverkan.',
      body: rich('iCAN-symposiet Mission Possible hölls 2022.\n\n**Ska kompletteras:** datum, plats och program.'),
      outcome: {
        summary: rich('På symposiet presenterades spetsforskning och patienternas medverkan i den.'),
      },
    },
  },
}

export const events: EventEntry[] = [cancerChallenge, missionPossible]
