import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

const topic = ref('topic', 'patient-involvement')
const prospective = ref('page', 'information-for-prospective-patients')

export const patients: PageEntry = {
  kind: 'page',
  key: 'patients',
  shared: { audience: 'patients' },
  texts: {
    en: {
      title: 'For patients',
      slug: 'patients',
      lead: 'Patients are our partners: in the decisions, in planning research and in telling what came of it.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'What we promise',
          body: rich(`
            The aim of our work is that people who have cancer gain something real from it. We pursue it in these ways.

            - **Together at every level.** Patients and their representatives work with us systematically and from the start, from the design of a study to the sharing of its results.
            - **Faster from finding to care.** We speed up research, diagnostics and treatment across the cluster, close to the community of cancer patients, so that projects matter in people’s lives.
            - **Consents and samples.** We help to collect the biobank consents and samples that molecular profiling needs.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'POTKU guides the work',
          body: rich(`
            POTKU is iCAN’s Patient and Citizen Advisory Board. Through it, people affected by cancer have their say on what is studied and how. Patients are also represented on the Steering Board, iCAN’s highest decision-making body, and are consulted by single projects where that is useful.
          `),
        },
        {
          __component: 'blocks.call-to-action',
          intro: 'Read about the board, its news and how one can take part.',
          link: { label: 'Patient board POTKU', section: 'patient-board' },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Have you been asked to take part?',
          intro: 'What iCAN is, what a biobank consent is for and whom to ask.',
          link: { label: 'Information for prospective patients', page: prospective },
        },
        {
          __component: 'blocks.latest-news',
          heading: 'News on patient involvement',
          topic,
          limit: 3,
        },
        {
          __component: 'blocks.upcoming-events',
          heading: 'Events on patient involvement',
          topic,
          limit: 3,
        },
        { __component: 'blocks.contact-card', heading: 'Questions about taking part', purpose: 'patients' },
      ],
    },
    fi: {
      title: 'Potilaille',
      slug: 'potilaille',
      lead: 'Potilaat ovat kumppaneitamme, kun tehdään päätöksiä, suunnitellaan tutkimusta ja kerrotaan, mitä siitä seurasi.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Mihin sitoudumme',
          body: rich(`
            Työmme tavoitteena on, että syöpään sairastuneet saavat siitä todellista hyötyä. Siihen pyrimme näin.

            - **Yhdessä kaikilla tasoilla.** Potilaat ja heidän edustajansa tekevät työtä kanssamme järjestelmällisesti ja alusta alkaen, tutkimuksen suunnittelusta tulosten kertomiseen.
            - **Löydöksestä hoitoon nopeammin.** Vauhditamme koko klusterissa tutkimusta, diagnostiikkaa ja hoitoa lähellä syöpäpotilaiden yhteisöä, jotta hankkeilla on merkitystä ihmisten elämässä.
            - **Suostumukset ja näytteet.** Autamme keräämään ne biopankkisuostumukset ja näytteet, joita molekyyliprofilointi tarvitsee.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Työtä ohjaa POTKU',
          body: rich(`
            POTKU on iCANin potilas- ja kansalaisneuvosto. Sen kautta ne, joita syöpä koskettaa, saavat sanoa sanansa siitä, mitä tutkitaan ja miten. Potilailla on edustus myös ohjausryhmässä eli ylimmässä päättävässä elimessä, ja yksittäiset hankkeet kuulevat heitä silloin, kun siitä on hyötyä.
          `),
        },
        {
          __component: 'blocks.call-to-action',
          intro: 'Lue neuvostosta, sen kuulumisista ja siitä, miten voi osallistua.',
          link: { label: 'Potilas- ja kansalaisneuvosto POTKU', section: 'patient-board' },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Onko sinua pyydetty mukaan?',
          intro: 'Mikä iCAN on, mihin biopankkisuostumusta tarvitaan ja keneltä voi kysyä.',
          link: { label: 'Tietoa sinulle, jota on pyydetty mukaan', page: prospective },
        },
        {
          __component: 'blocks.latest-news',
          heading: 'Uutisia potilasosallisuudesta',
          topic,
          limit: 3,
        },
        {
          __component: 'blocks.upcoming-events',
          heading: 'Tapahtumia potilasosallisuudesta',
          topic,
          limit: 3,
        },
        { __component: 'blocks.contact-card', heading: 'Kysyttävää osallistumisesta', purpose: 'patients' },
      ],
    },
    sv: {
      title: 'För patienter',
      slug: 'patienter',
      lead: 'Patienterna är våra partner när beslut fattas, när forskning planeras och när vi berättar vad den ledde till.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Det här lovar vi',
          body: rich(`
            Målet för vårt arbete är att människor som har cancer får verklig nytta av det. Dit vill vi nå så här.

            - **Tillsammans på alla nivåer.** Patienter och deras företrädare arbetar med oss systematiskt och från början, från studiens upplägg till att resultaten sprids.
            - **Snabbare från fynd till vård.** Vi påskyndar forskning, diagnostik och behandling i hela klustret, nära cancerpatienternas gemenskap, så att projekten betyder något i människors liv.
            - **Samtycken och prov.** Vi hjälper till att samla in de biobankssamtycken och prov som den molekylära profileringen behöver.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'POTKU vägleder arbetet',
          body: rich(`
            POTKU är iCANs patient- och medborgarråd. Genom rådet får de som berörs av cancer säga sitt om vad som undersöks och hur. Patienterna är också företrädda i styrgruppen, det högsta beslutande organet, och enskilda projekt rådfrågar dem när det är till nytta.
          `),
        },
        {
          __component: 'blocks.call-to-action',
          intro: 'Läs om rådet, dess nyheter och hur man kan delta.',
          link: { label: 'Patient- och medborgarrådet POTKU', section: 'patient-board' },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Har du blivit tillfrågad om att delta?',
          intro: 'Vad iCAN är, vad ett biobankssamtycke behövs till och vem du kan fråga.',
          link: { label: 'Information till dig som tillfrågas', page: prospective },
        },
        {
          __component: 'blocks.latest-news',
          heading: 'Nyheter om patientmedverkan',
          topic,
          limit: 3,
        },
        {
          __component: 'blocks.upcoming-events',
          heading: 'Evenemang om patientmedverkan',
          topic,
          limit: 3,
        },
        { __component: 'blocks.contact-card', heading: 'Frågor om att delta', purpose: 'patients' },
      ],
    },
  },
}
