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
          iCAN works with patients and their representatives systematically and from the start. They are involved from planning research to sharing its results. POTKU guides this work.

          ## Why it exists

          The board helps to ensure that iCAN’s research is of the highest quality and meets the needs of cancer patients. The aim is real benefit for patients.
        `),
      },
      fi: {
        title: 'Mikä POTKU on',
        slug: 'mika-potku-on',
        lead: 'POTKU on iCANin potilas- ja kansalaisneuvosto. Se ohjaa potilaiden ja tutkijoiden yhteistyötä.',
        body: rich(`
          iCAN tekee työtä potilaiden ja heidän edustajiensa kanssa järjestelmällisesti ja alusta alkaen. He ovat mukana tutkimuksen suunnittelusta tulosten kertomiseen. POTKU ohjaa tätä työtä.

          ## Miksi se on olemassa

          Neuvosto auttaa varmistamaan, että tutkimus on laadukasta ja vastaa syöpäpotilaiden tarpeita. Tavoitteena on todellinen hyöty potilaille.
        `),
      },
      sv: {
        title: 'Vad POTKU är',
        slug: 'vad-potku-ar',
        lead: 'POTKU är iCANs patient- och medborgarråd. Det vägleder samarbetet mellan patienter och forskare.',
        body: rich(`
          iCAN arbetar med patienter och deras företrädare systematiskt och från början. De är med från det att forskning planeras till att resultaten berättas. POTKU vägleder det arbetet.

          ## Varför rådet finns

          Rådet hjälper till att säkra att forskningen håller hög kvalitet och svarar mot cancerpatienternas behov. Målet är verklig nytta för patienterna.
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
        lead: 'Patients’ representatives take part at every level of iCAN.',
        body: rich(`
          - **In decisions.** Patients are represented on the Steering Board, iCAN’s highest decision-making body.
          - **In research.** Projects consult patients’ representatives where that is useful.
          - **From start to finish.** The work covers everything from research design to sharing the results.

          **To be completed:** how the members are chosen, how often the board meets and who writes these pages.
        `),
      },
      fi: {
        title: 'Miten neuvosto toimii',
        slug: 'miten-neuvosto-toimii',
        lead: 'Potilaiden edustajat ovat mukana iCANin kaikilla tasoilla.',
        body: rich(`
          - **Päätöksissä.** Potilailla on edustus ohjausryhmässä, joka on ylin päättävä elin.
          - **Tutkimuksessa.** Hankkeet kysyvät potilaiden edustajilta neuvoa, kun siitä on hyötyä.
          - **Alusta loppuun.** Työ kattaa kaiken tutkimuksen suunnittelusta tulosten kertomiseen.

          **Täydennettävä:** miten jäsenet valitaan, miten usein neuvosto kokoontuu ja kuka kirjoittaa nämä sivut.
        `),
      },
      sv: {
        title: 'Hur rådet arbetar',
        slug: 'hur-radet-arbetar',
        lead: 'Patientföreträdare är med på alla nivåer i iCAN.',
        body: rich(`
          - **I besluten.** Patienterna är företrädda i styrgruppen, det högsta beslutande organet.
          - **I forskningen.** Projekten frågar patientföreträdare till råds när det är till nytta.
          - **Från början till slut.** Arbetet omfattar allt från forskningens planering till att resultaten berättas.

          **Ska kompletteras:** hur medlemmarna väljs, hur ofta rådet möts och vem som skriver sidorna.
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
        lead: 'Are you interested in patient involvement? iCAN would like to hear from you.',
        body: rich(`
          If you would like to take part, get in touch: our contact details are on the page [Contact](/en/contact). Tell us in a few words who you are and what interests you. Please do not send any health data.

          **To be completed:** the e-mail address or phone number of the board, and what taking part involves.
        `),
      },
      fi: {
        title: 'Näin voit osallistua',
        slug: 'nain-voit-osallistua',
        lead: 'Kiinnostaako sinua potilaiden mukanaolo tutkimuksessa? Kuulemme sinusta mielellämme.',
        body: rich(`
          Jos haluat mukaan, ota yhteyttä. Osoite on sivulla [Yhteystiedot](/fi/yhteystiedot). Kerro muutamalla sanalla, kuka olet ja mikä sinua kiinnostaa. Älä lähetä terveystietojasi.

          **Täydennettävä:** neuvoston sähköpostiosoite tai puhelinnumero ja se, mitä osallistuminen käytännössä on.
        `),
      },
      sv: {
        title: 'Så kan du delta',
        slug: 'sa-kan-du-delta',
        lead: 'Är du intresserad av patienternas medverkan i forskningen? Vi hör gärna av dig.',
        body: rich(`
          Om du vill vara med, hör av dig. Adressen finns på sidan [Kontakt](/sv/kontakt). Berätta med några ord vem du är och vad som intresserar dig. Skicka inga hälsouppgifter.

          **Ska kompletteras:** rådets e-postadress eller telefonnummer och vad det innebär att vara med.
        `),
      },
    },
  },
]
