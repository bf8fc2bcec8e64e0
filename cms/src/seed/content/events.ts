import type { EventEntry } from '../engine/model'
import { helsinki } from '../engine/dates'
import { rich } from '../engine/rich-text'
import { file, ref } from '../engine/types'

/** Of these two the source gives the year only: they span it, and their texts say so. It does not say how one took part. */
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
      lead: 'One of the major events of iCAN’s first term. It brought cancer before a wide public and was presented at the EU R&D Days.',
      body: rich('The Cancer Challenge was held in 2020. The source of this page gives the year only, so the days are not shown.'),
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
      lead: 'Yksi iCANin ensimmäisen kauden suurista tapahtumista. Se toi syövän suuren yleisön eteen ja oli esillä EU R&D Days -tapahtumassa.',
      body: rich('Cancer Challenge järjestettiin vuonna 2020. Sivun lähteessä mainitaan vain vuosi, joten tarkkoja päiviä ei näytetä.'),
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
      lead: 'Ett av de stora evenemangen under iCANs första period. Det lyfte fram cancer för en bred publik och presenterades på EU R&D Days.',
      body: rich('Cancer Challenge ordnades 2020. Sidans källa anger bara året, och därför visas inga dagar.'),
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
      lead: 'A symposium on the newest research in precision cancer medicine and on the part that patients play in it.',
      body: rich('The symposium Mission Possible was held in 2022. The source of this page gives the year only, so the days are not shown.'),
      outcome: {
        summary: rich('The symposium showed cutting-edge research and patient involvement side by side.'),
      },
    },
    fi: {
      title: 'iCAN-symposiumi 2022: Mission Possible',
      slug: 'symposiumi-2022-mission-possible',
      lead: 'Symposiumi yksilöllistetyn syöpälääketieteen uusimmasta tutkimuksesta ja potilaiden osuudesta siinä.',
      body: rich('Mission Possible -symposiumi järjestettiin vuonna 2022. Sivun lähteessä mainitaan vain vuosi, joten tarkkoja päiviä ei näytetä.'),
      outcome: {
        summary: rich('Symposiumissa olivat rinnakkain esillä tutkimuksen kärki ja potilasosallisuus.'),
      },
    },
    sv: {
      title: 'iCAN-symposiet 2022: Mission Possible',
      slug: 'symposiet-2022-mission-possible',
      lead: 'Ett symposium om den nyaste forskningen inom precisionsmedicin vid cancer och om patienternas del i den.',
      body: rich('Symposiet Mission Possible hölls 2022. Sidans källa anger bara året, och därför visas inga dagar.'),
      outcome: {
        summary: rich('På symposiet visades forskningens spets och patienternas medverkan sida vid sida.'),
      },
    },
  },
}

export const events: EventEntry[] = [cancerChallenge, missionPossible]
