import type { BoardPageEntry } from '../engine/model'
import { rich } from '../engine/rich-text'
import { file } from '../engine/types'

export const boardPages: BoardPageEntry[] = [
  {
    kind: 'board-page',
    key: 'what-potku-is',
    shared: {
      position: 1,
      image: file('potku'),
    },
    texts: {
      en: {
        title: 'What POTKU is',
        slug: 'what-potku-is',
        lead: 'POTKU is iCAN’s Patient and Citizen Advisory Board. It guides how patients and researchers work together.',
        body: rich(`
          Cancer research is better when those whom it concerns take part in it. POTKU sees to it that patients and citizens are heard in iCAN systematically and in good time, not only when everything has been decided.

          ## Why it exists

          The board helps to keep research of high quality and close to what people with cancer need. What is gained should be real and be felt by patients.
        `),
      },
      fi: {
        title: 'Mikä POTKU on',
        slug: 'mika-potku-on',
        lead: 'POTKU on iCANin potilas- ja kansalaisneuvosto. Se ohjaa potilaiden ja tutkijoiden yhteistyötä.',
        body: rich(`
          Syöpätutkimus on parempaa, kun ne, joita se koskee, ovat siinä mukana. POTKU huolehtii siitä, että potilaita ja kansalaisia kuullaan iCANissa järjestelmällisesti ja ajoissa eikä vasta, kun kaikki on jo päätetty.

          ## Miksi se on olemassa

          Neuvosto auttaa pitämään tutkimuksen laadukkaana ja lähellä sitä, mitä syöpään sairastuneet tarvitsevat. Hyödyn pitää olla todellista ja tuntua potilaiden elämässä.
        `),
      },
      sv: {
        title: 'Vad POTKU är',
        slug: 'vad-potku-ar',
        lead: 'POTKU är iCANs patient- och medborgarråd. Det vägleder samarbetet mellan patienter och forskare.',
        body: rich(`
          Cancerforskningen blir bättre när de som berörs är med. POTKU ser till att patienter och medborgare hörs inom iCAN systematiskt och i god tid, inte först när allt redan är bestämt.

          ## Varför rådet finns

          Rådet hjälper till att hålla forskningens kvalitet hög och forskningen nära det som människor med cancer behöver. Nyttan ska vara verklig och märkas i patienternas liv.
        `),
      },
    },
  },
  {
    kind: 'board-page',
    key: 'how-the-board-works',
    shared: { position: 2 },
    texts: {
      en: {
        title: 'How the board works',
        slug: 'how-the-board-works',
        lead: 'Patients’ representatives are present wherever iCAN makes decisions and does research.',
        body: rich(`
          - **In decisions.** Patients are represented on the Steering Board, iCAN’s highest decision-making body.
          - **In research.** Single projects consult patients’ representatives where that is useful.
          - **From beginning to end.** The work reaches from the design of a study to telling about its results.

          The board itself writes and keeps up the pages of this section.
        `),
      },
      fi: {
        title: 'Miten neuvosto toimii',
        slug: 'miten-neuvosto-toimii',
        lead: 'Potilaiden edustajat ovat mukana siellä, missä iCAN tekee päätöksiä ja tutkimusta.',
        body: rich(`
          - **Päätöksissä.** Potilailla on edustus ohjausryhmässä, joka on ylin päättävä elin.
          - **Tutkimuksessa.** Yksittäiset hankkeet kuulevat potilaiden edustajia silloin, kun siitä on hyötyä.
          - **Alusta loppuun.** Työ ulottuu tutkimuksen suunnittelusta tuloksista kertomiseen.

          Neuvosto kirjoittaa ja ylläpitää tämän osion sivut itse.
        `),
      },
      sv: {
        title: 'Hur rådet arbetar',
        slug: 'hur-radet-arbetar',
        lead: 'Patientföreträdare är med där iCAN fattar beslut och forskar.',
        body: rich(`
          - **I besluten.** Patienterna är företrädda i styrgruppen, det högsta beslutande organet.
          - **I forskningen.** Enskilda projekt rådfrågar patientföreträdare när det är till nytta.
          - **Från början till slut.** Arbetet sträcker sig från studiens upplägg till att resultaten berättas.

          Rådet skriver och sköter själv sidorna i den här avdelningen.
        `),
      },
    },
  },
  {
    kind: 'board-page',
    key: 'take-part',
    shared: { position: 3 },
    texts: {
      en: {
        title: 'How to take part',
        slug: 'take-part',
        lead: 'Are you a patient, someone close to one, or otherwise interested? POTKU would like to hear from you.',
        body: rich(`
          You need no training in research. What you have lived through is what counts.

          If you would like to take part, get in touch with iCAN. Tell us in a few words who you are and what interests you. Please do not send any health data.
        `),
      },
      fi: {
        title: 'Näin voit osallistua',
        slug: 'nain-voit-osallistua',
        lead: 'Oletko potilas, potilaan läheinen tai muuten kiinnostunut? Ota yhteyttä, kuulemme sinusta mielellämme.',
        body: rich(`
          Tutkimusalan koulutusta ei tarvita. Tärkeintä on se, mitä olet itse kokenut.

          Jos haluat mukaan, ota yhteyttä iCANiin. Kerro muutamalla sanalla, kuka olet ja mikä sinua kiinnostaa. Älä lähetä terveystietojasi.
        `),
      },
      sv: {
        title: 'Så kan du delta',
        slug: 'sa-kan-du-delta',
        lead: 'Är du patient, närstående eller intresserad på annat sätt? POTKU vill gärna höra av dig.',
        body: rich(`
          Du behöver ingen utbildning i forskning. Det viktiga är det du själv har upplevt.

          Om du vill vara med ska du ta kontakt med iCAN. Berätta med några ord vem du är och vad som intresserar dig. Skicka inga hälsouppgifter.
        `),
      },
    },
  },
]
