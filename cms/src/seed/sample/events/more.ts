import type { EventEntry } from '../../engine/model'
import { helsinki, workingDay } from '../../engine/dates'
import { rich } from '../../engine/rich-text'
import { file, ref } from '../../engine/types'

const place = {
  name: 'Sample House',
  streetAddress: 'Example Square 2',
  postalCode: '00000',
  addressLocality: 'Tampere',
  addressCountry: 'FI',
}

export function patientWorkshop(now: Date): EventEntry {
  const day = workingDay(now, 85)
  return {
    kind: 'event',
    key: 'workshop-questions-that-matter',
    sample: true,
    shared: {
      kind: 'workshop',
      startsAt: helsinki(day, '13:00'),
      endsAt: helsinki(day, '16:00'),
      attendanceMode: 'mixed',
      eventStatus: 'scheduled',
      onlineUrl: 'https://workshop.example/questions',
      image: file('sample-workshop'),
      topics: [
        ref('topic', 'patient-involvement'),
      ],
    },
    texts: {
      en: {
        title: 'Workshop: questions that matter',
        slug: 'workshop-questions-that-matter',
        lead: 'Patients, families and researchers choose together which questions the next studies should answer.',
        body: rich('You can take part on site or from home. Each table has a researcher and someone from the patient board. The results are published after the workshop.'),
        place: { ...place, accessibility: 'Step-free access and an accessible toilet. There is a quiet room for rest.' },
        registration: { url: 'https://registration.example/workshop', note: 'Free of charge. Travel costs are refunded to patients.' },
      },
      fi: {
        title: 'Työpaja: kysymykset, joilla on väliä',
        slug: 'tyopaja-kysymykset-joilla-on-valia',
        lead: 'Potilaat, läheiset ja tutkijat valitsevat yhdessä, mihin kysymyksiin seuraavien tutkimusten pitäisi vastata.',
        body: rich('Mukaan voi tulla paikan päälle tai kotoa käsin. Jokaisessa pöydässä on tutkija ja joku potilas- ja kansalaisneuvostosta. Tulokset julkaistaan työpajan jälkeen.'),
        place: { ...place, accessibility: 'Esteetön kulku ja esteetön wc. Lepoa varten on hiljainen huone.' },
        registration: { url: 'https://registration.example/workshop', note: 'Maksuton. Potilaille korvataan matkakulut.' },
      },
      sv: {
        title: 'Workshop: frågor som betyder något',
        slug: 'workshop-fragor-som-betyder-nagot',
        lead: 'Patienter, närstående och forskare väljer tillsammans vilka frågor de kommande studierna ska besvara.',
        body: rich('Du kan delta på plats eller hemifrån. Vid varje bord sitter en forskare och någon från patient- och medborgarrådet. Resultaten publiceras efter workshoppen.'),
        place: { ...place, addressLocality: 'Tammerfors', accessibility: 'Stegfri entré och tillgänglig toalett. Det finns ett tyst rum för vila.' },
        registration: { url: 'https://registration.example/workshop', note: 'Gratis. Patienter får resekostnaderna ersatta.' },
      },
    },
  }
}

export function cancelledCourse(now: Date): EventEntry {
  const day = workingDay(now, 37)
  return {
    kind: 'event',
    key: 'course-omop-for-beginners',
    sample: true,
    shared: {
      kind: 'course',
      startsAt: helsinki(day, '09:00'),
      endsAt: helsinki(day, '16:00'),
      attendanceMode: 'offline',
      eventStatus: 'cancelled',
      topics: [
        ref('topic', 'health-data'),
      ],
    },
    texts: {
      en: {
        title: 'Course: OMOP for beginners',
        slug: 'course-omop-for-beginners',
        lead: 'A day on the common data model for those who have not used it before. The course is cancelled.',
        body: rich('The course is cancelled because the teacher cannot come. Those who registered have been informed. A new course is planned.'),
        place,
      },
      fi: {
        title: 'Kurssi: OMOPin alkeet',
        slug: 'kurssi-omopin-alkeet',
        lead: 'Päivä yhteisen tietomallin parissa niille, jotka eivät ole sitä ennen käyttäneet. Kurssi on peruttu.',
        body: rich('Kurssi on peruttu, koska kouluttaja on estynyt. Ilmoittautuneille on kerrottu asiasta. Uutta kurssia suunnitellaan.'),
        place,
      },
      sv: {
        title: 'Kurs: OMOP för nybörjare',
        slug: 'kurs-omop-for-nyborjare',
        lead: 'En dag om den gemensamma datamodellen för dem som inte har använt den förr. Kursen är inställd.',
        body: rich('Kursen är inställd eftersom läraren fått förhinder. De anmälda har fått besked. En ny kurs planeras.'),
        place: { ...place, addressLocality: 'Tammerfors' },
      },
    },
  }
}

export function postponedMeeting(now: Date): EventEntry {
  const day = workingDay(now, 64)
  return {
    kind: 'event',
    key: 'open-meeting-of-the-cluster',
    sample: true,
    shared: {
      kind: 'meeting',
      startsAt: helsinki(day, '14:00'),
      endsAt: helsinki(day, '16:00'),
      attendanceMode: 'mixed',
      eventStatus: 'postponed',
      onlineUrl: 'https://meeting.example/cluster',
      topics: [
        ref('topic', 'partnerships'),
      ],
    },
    texts: {
      en: {
        title: 'Open meeting of the cluster',
        slug: 'open-meeting-of-the-cluster',
        lead: 'Members and those who are thinking of joining meet and hear what is under way. The meeting is postponed.',
        body: rich('The meeting is postponed. The new date will be announced on this page. The date shown is the original one.'),
        place,
      },
      fi: {
        title: 'Klusterin avoin kokous',
        slug: 'klusterin-avoin-kokous',
        lead: 'Jäsenet ja jäsenyyttä harkitsevat tapaavat ja kuulevat, mitä on tekeillä. Kokousta on siirretty.',
        body: rich('Kokousta on siirretty. Uusi ajankohta kerrotaan tällä sivulla. Näkyvissä on alkuperäinen ajankohta.'),
        place,
      },
      sv: {
        title: 'Klustrets öppna möte',
        slug: 'klustrets-oppna-mote',
        lead: 'Medlemmar och de som funderar på medlemskap träffas och hör vad som är på gång. Mötet har skjutits upp.',
        body: rich('Mötet har skjutits upp. Den nya dagen meddelas på den här sidan. Datumet som visas är det som först var planerat.'),
        place: { ...place, addressLocality: 'Tammerfors' },
      },
    },
  }
}

export function pastSymposium(now: Date): EventEntry {
  const day = workingDay(now, -120)
  const recording = 'https://video.example/models'
  return {
    kind: 'event',
    key: 'seminar-models-of-disease',
    sample: true,
    shared: {
      kind: 'seminar',
      startsAt: helsinki(day, '12:00'),
      endsAt: helsinki(day, '15:00'),
      attendanceMode: 'offline',
      eventStatus: 'scheduled',
      topics: [
        ref('topic', 'disease-models'),
        ref('topic', 'precision-cancer-medicine'),
      ],
    },
    texts: {
      en: {
        title: 'Seminar: models of disease',
        slug: 'seminar-models-of-disease',
        lead: 'What we can learn about cancer outside the body, and what we cannot.',
        body: rich('Four groups presented their models and explained where they fall short.'),
        place,
        speakers: [
          {
            name: 'Otto Näytekoski',
            affiliation: 'Placeholder Research Institute',
            person: ref('person', 'otto-naytekoski'),
          },
        ],
        outcome: {
          summary: rich('The groups agreed to describe their models in the same way, so that results can be compared.'),
          recordings: [
            { label: 'Recording of the seminar', url: recording },
          ],
          downloads: [
            ref('download', 'seminar-report'),
          ],
        },
      },
      fi: {
        title: 'Seminaari: tautimallit',
        slug: 'seminaari-tautimallit',
        lead: 'Mitä syövästä voidaan oppia elimistön ulkopuolella, ja mitä ei.',
        body: rich('Neljä ryhmää esitteli mallinsa ja kertoi, missä kohdin ne jäävät vajaiksi.'),
        place,
        speakers: [
          {
            name: 'Otto Näytekoski',
            affiliation: 'Placeholder Research Institute',
            person: ref('person', 'otto-naytekoski'),
          },
        ],
        outcome: {
          summary: rich('Ryhmät sopivat kuvaavansa mallinsa samalla tavalla, jotta tuloksia voidaan verrata.'),
          recordings: [
            { label: 'Seminaarin tallenne', url: recording },
          ],
          downloads: [
            ref('download', 'seminar-report'),
          ],
        },
      },
      sv: {
        title: 'Seminarium: sjukdomsmodeller',
        slug: 'seminarium-sjukdomsmodeller',
        lead: 'Vad man kan lära sig om cancer utanför kroppen, och vad man inte kan.',
        body: rich('Fyra grupper visade sina modeller och berättade var de inte räcker till.'),
        place: { ...place, addressLocality: 'Tammerfors' },
        speakers: [
          {
            name: 'Otto Näytekoski',
            affiliation: 'Placeholder Research Institute',
            person: ref('person', 'otto-naytekoski'),
          },
        ],
        outcome: {
          summary: rich('Grupperna kom överens om att beskriva sina modeller på samma sätt, så att resultaten kan jämföras.'),
          recordings: [
            { label: 'Inspelning av seminariet', url: recording },
          ],
          downloads: [
            ref('download', 'seminar-report'),
          ],
        },
      },
    },
  }
}
