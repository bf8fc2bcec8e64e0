import type { EventEntry } from '../../engine/model'
import { helsinki, workingDay } from '../../engine/dates'
import { rich } from '../../engine/rich-text'
import { file, ref } from '../../engine/types'

export function webinar(now: Date): EventEntry {
  const day = workingDay(now, 23)
  const at = (time: string) => helsinki(day, time)
  const speakers = [
    {
      name: 'Saga Provström',
      affiliation: 'Example University Hospital',
      person: ref('person', 'saga-provstrom'),
    },
    {
      name: 'Eero Mallikas',
      affiliation: 'Sample University',
      person: ref('person', 'eero-mallikas'),
    },
    {
      name: 'Ilmari Tekaistola',
      affiliation: 'Sample Patients’ Association',
      person: ref('person', 'ilmari-tekaistola'),
    },
  ]
  return {
    kind: 'event',
    key: 'health-data-in-plain-words',
    sample: true,
    shared: {
      kind: 'webinar',
      startsAt: at('15:00'),
      endsAt: at('16:30'),
      attendanceMode: 'online',
      eventStatus: 'scheduled',
      onlineUrl: 'https://webinar.example/health-data',
      topics: [
        ref('topic', 'health-data'),
        ref('topic', 'patient-involvement'),
      ],
    },
    texts: {
      en: {
        title: 'Webinar: health data in plain words',
        slug: 'health-data-in-plain-words',
        lead: 'An afternoon for everyone who wants to know what health data are and what cancer research does with them.',
        body: rich('No prior knowledge is needed. The talks are short, and half of the time is kept for questions. You can send a question beforehand or ask it on the spot.'),
        speakers,
        programme: [
          {
            startsAt: at('15:00'),
            title: 'Welcome',
          },
          {
            startsAt: at('15:05'),
            title: 'From the ward to the data',
            details: 'What is written down in care, and where it goes. Saga Provström',
          },
          {
            startsAt: at('15:25'),
            title: 'What a tumour tells',
            details: 'Molecular profiling without the jargon. Eero Mallikas',
          },
          {
            startsAt: at('15:45'),
            title: 'Questions and discussion',
            details: 'Led by Ilmari Tekaistola',
          },
        ],
        registration: {
          url: 'https://registration.example/health-data',
          closesAt: at('12:00'),
          note: 'Free of charge. There is live captioning.',
        },
      },
      fi: {
        title: 'Webinaari: terveystiedot selkeästi',
        slug: 'terveystiedot-selkeasti',
        lead: 'Iltapäivä kaikille, jotka haluavat tietää, mitä terveystiedot ovat ja mitä syöpätutkimus niillä tekee.',
        body: rich('Ennakkotietoja ei tarvita. Puheenvuorot ovat lyhyitä, ja puolet ajasta on varattu kysymyksille. Kysymyksen voi lähettää etukäteen tai esittää webinaarin aikana.'),
        speakers,
        programme: [
          {
            startsAt: at('15:00'),
            title: 'Tervetuloa',
          },
          {
            startsAt: at('15:05'),
            title: 'Osastolta aineistoksi',
            details: 'Mitä hoidossa kirjataan ja minne tieto päätyy. Saga Provström',
          },
          {
            startsAt: at('15:25'),
            title: 'Mitä kasvain kertoo',
            details: 'Molekyyliprofilointi ilman ammattikieltä. Eero Mallikas',
          },
          {
            startsAt: at('15:45'),
            title: 'Kysymyksiä ja keskustelua',
            details: 'Keskustelua vetää Ilmari Tekaistola',
          },
        ],
        registration: {
          url: 'https://registration.example/health-data',
          closesAt: at('12:00'),
          note: 'Maksuton. Tilaisuus tekstitetään suorana.',
        },
      },
      sv: {
        title: 'Webbinarium: hälsodata på klar svenska',
        slug: 'halsodata-pa-klar-svenska',
        lead: 'En eftermiddag för alla som vill veta vad hälsodata är och vad cancerforskningen gör med dem.',
        body: rich('Inga förkunskaper behövs. Anförandena är korta, och halva tiden är reserverad för frågor. Du kan skicka en fråga i förväg eller ställa den under webbinariet.'),
        speakers,
        programme: [
          {
            startsAt: at('15:00'),
            title: 'Välkommen',
          },
          {
            startsAt: at('15:05'),
            title: 'Från avdelningen till datamaterialet',
            details: 'Vad som skrivs upp i vården och vart det tar vägen. Saga Provström',
          },
          {
            startsAt: at('15:25'),
            title: 'Vad en tumör berättar',
            details: 'Molekylär profilering utan fackspråk. Eero Mallikas',
          },
          {
            startsAt: at('15:45'),
            title: 'Frågor och diskussion',
            details: 'Samtalet leds av Ilmari Tekaistola',
          },
        ],
        registration: {
          url: 'https://registration.example/health-data',
          closesAt: at('12:00'),
          note: 'Gratis. Webbinariet textas direkt.',
        },
      },
    },
  }
}

export function partnerSeminar(now: Date): EventEntry {
  const day = workingDay(now, 51)
  const at = (time: string) => helsinki(day, time)
  const speakers = [
    {
      name: 'Aino Esimerkkilä',
      affiliation: 'Sample University',
      person: ref('person', 'aino-esimerkkila'),
    },
    {
      name: 'Demi Placeholm',
      affiliation: 'Sample University',
      person: ref('person', 'demi-placeholm'),
    },
  ]
  const place = {
    name: 'Sample Hall',
    streetAddress: 'Example Street 1',
    postalCode: '00000',
    addressLocality: 'Helsinki',
    addressCountry: 'FI',
  }
  return {
    kind: 'event',
    key: 'seminar-for-new-partners',
    sample: true,
    shared: {
      kind: 'seminar',
      startsAt: at('09:00'),
      endsAt: at('12:00'),
      attendanceMode: 'offline',
      eventStatus: 'scheduled',
      image: file('sample-partners'),
      topics: [
        ref('topic', 'partnerships'),
        ref('topic', 'discovery-platform'),
      ],
    },
    texts: {
      en: {
        title: 'Seminar for new partners',
        slug: 'seminar-for-new-partners',
        lead: 'A morning for companies that are thinking of working with iCAN: the ways to take part, the data and the people behind them.',
        body: rich('The morning begins with an overview and goes on at small tables, where each company can bring its own case. Coffee is served from half past eight.'),
        speakers,
        place: { ...place, accessibility: 'Step-free from the street. There is an induction loop in the hall. Guide dogs are welcome.' },
        registration: {
          url: 'https://registration.example/partners',
          closesAt: helsinki(workingDay(now, 44), '16:00'),
          note: 'Free of charge. At most two people from each company.',
        },
      },
      fi: {
        title: 'Seminaari uusille kumppaneille',
        slug: 'seminaari-uusille-kumppaneille',
        lead: 'Aamupäivä yrityksille, jotka harkitsevat yhteistyötä iCANin kanssa: tavat tulla mukaan, aineistot ja ihmiset niiden takana.',
        body: rich('Aamu alkaa yleiskatsauksella ja jatkuu pienissä pöydissä, joihin kukin yritys voi tuoda oman tapauksensa. Kahvia on tarjolla puoli yhdeksästä alkaen.'),
        speakers,
        place: { ...place, accessibility: 'Kadulta pääsee sisään esteettömästi. Salissa on induktiosilmukka. Opaskoirat ovat tervetulleita.' },
        registration: {
          url: 'https://registration.example/partners',
          closesAt: helsinki(workingDay(now, 44), '16:00'),
          note: 'Maksuton. Enintään kaksi osallistujaa yritystä kohti.',
        },
      },
      sv: {
        title: 'Seminarium för nya partner',
        slug: 'seminarium-for-nya-partner',
        lead: 'En förmiddag för företag som funderar på att samarbeta med iCAN: sätten att delta, datamaterialet och människorna bakom.',
        body: rich('Morgonen inleds med en översikt och fortsätter i små grupper, dit varje företag kan ta med sitt eget fall. Kaffe serveras från halv nio.'),
        speakers,
        place: { ...place, addressLocality: 'Helsingfors', accessibility: 'Stegfri entré från gatan. I salen finns hörslinga. Ledarhundar är välkomna.' },
        registration: {
          url: 'https://registration.example/partners',
          closesAt: helsinki(workingDay(now, 44), '16:00'),
          note: 'Gratis. Högst två deltagare per företag.',
        },
      },
    },
  }
}
