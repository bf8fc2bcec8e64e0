import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

const figures = [
  'first-term-length',
  'external-investment',
  'cancer-challenge-reach',
].map(key => ref('fact', key))

export const outputs: PageEntry = {
  kind: 'page',
  key: 'outputs',
  shared: {},
  texts: {
    en: {
      title: 'Results',
      slug: 'outputs',
      lead: 'What iCAN has achieved for science, the economy and society.',
      blocks: [
        { __component: 'blocks.facts', heading: 'Results in figures', facts: figures },
        {
          __component: 'blocks.timeline',
          heading: 'The first term and after',
          intro: 'The first term had scientific, economic and societal impact. iCAN continues to work in all three areas.',
          milestones: [
            { when: '{fact:established}', title: 'The iCAN Cluster was established', text: 'The first term began.' },
            { when: '2020', title: 'Cancer Challenge', text: 'It reached {fact:cancer-challenge-reach} Finns and was featured at the EU R&D Days.' },
            { when: '2022', title: 'iCAN Symposium: Mission Possible', text: 'It presented cutting-edge research and patient involvement.' },
            { when: '2022', title: 'The first term was completed', text: 'The term 2019–2022 lasted {fact:first-term-length}.' },
            { when: '{fact:national-coverage}', title: 'The Flagship Project reached national coverage', text: 'It is the core of the cluster.' },
          ],
        },
        { __component: 'blocks.publication-chart', heading: 'Publications by year', intro: 'How many publications of each year are on this site, and how many of them are open to all.' },
        { __component: 'blocks.publication-reports', heading: 'Reported publications', intro: 'Lists of publications as they were on the day on which they were frozen for a report. What was corrected later stands beside them.' },
        {
          __component: 'blocks.rich-text',
          heading: 'The results one by one',
          body: rich(`
            - **What happened.** [News](/en/news) and [Events](/en/events) tell about many of the results.
            - **What was published.** The [publications](/en/publications) can be narrowed to a topic or a year.
            - **What can be cited.** Each of the [key figures](/en/key-figures) has its source and a ready-made citation.
          `),
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Lists and reports',
          intro: 'The list of publications for the first term, 2019–2022, is one of the files to download.',
          link: { label: 'Files to download', section: 'downloads' },
        },
      ],
    },
    fi: {
      title: 'Tulokset',
      slug: 'tulokset',
      lead: 'Mitä iCAN on saanut aikaan tieteessä, taloudessa ja yhteiskunnassa.',
      blocks: [
        { __component: 'blocks.facts', heading: 'Tulokset lukuina', facts: figures },
        {
          __component: 'blocks.timeline',
          heading: 'Ensimmäinen kausi ja sen jälkeen',
          intro: 'Ensimmäisen kauden tulokset olivat tieteellisiä, taloudellisia ja yhteiskunnallisia. Työ jatkuu kaikilla kolmella alueella.',
          milestones: [
            { when: '{fact:established}', title: 'iCAN-klusteri perustettiin', text: 'Ensimmäinen kausi alkoi.' },
            { when: '2020', title: 'Cancer Challenge', text: 'Se tavoitti {fact:cancer-challenge-reach} suomalaista ja oli esillä EU R&D Days -tapahtumassa.' },
            { when: '2022', title: 'iCAN-symposiumi Mission Possible', text: 'Symposiumissa esiteltiin kärkitutkimusta ja potilaiden osallistumista siihen.' },
            { when: '2022', title: 'Ensimmäinen kausi päättyi', text: 'Kausi 2019–2022 kesti {fact:first-term-length}.' },
            { when: '{fact:national-coverage}', title: 'Hankkeesta tuli valtakunnallinen', text: 'Lippulaivahanke on klusterin ydin.' },
          ],
        },
        { __component: 'blocks.publication-chart', heading: 'Julkaisut vuosittain', intro: 'Tällä sivustolla olevien julkaisujen määrä vuosittain ja se, kuinka moni niistä on avoimesti saatavilla.' },
        { __component: 'blocks.publication-reports', heading: 'Raportoidut julkaisut', intro: 'Julkaisuluettelot sellaisina kuin ne olivat silloin, kun ne jäädytettiin raporttia varten. Myöhemmät korjaukset kerrotaan niiden yhteydessä.' },
        {
          __component: 'blocks.rich-text',
          heading: 'Tulokset yksitellen',
          body: rich(`
            - **Mitä on tapahtunut.** [Uutiset](/fi/uutiset) ja [Tapahtumat](/fi/tapahtumat) kertovat monista tuloksista.
            - **Mitä on julkaistu.** [Julkaisuluettelon](/fi/julkaisut) voi rajata aiheen tai vuoden mukaan.
            - **Mihin voi viitata.** Jokaisella [avainluvulla](/fi/avainluvut) on lähde ja valmis viite.
          `),
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Luettelot ja raportit',
          intro: 'Ensimmäisen kauden 2019–2022 julkaisuluettelo on ladattavissa tiedostona.',
          link: { label: 'Ladattavat tiedostot', section: 'downloads' },
        },
      ],
    },
    sv: {
      title: 'Resultat',
      slug: 'resultat',
      lead: 'Vad iCAN har åstadkommit för vetenskapen, ekonomin och samhället.',
      blocks: [
        { __component: 'blocks.facts', heading: 'Resultaten i siffror', facts: figures },
        {
          __component: 'blocks.timeline',
          heading: 'Den första perioden och tiden efter den',
          intro: 'Den första periodens resultat var vetenskapliga, ekonomiska och samhälleliga. Arbetet fortsätter inom alla tre områden.',
          milestones: [
            { when: '{fact:established}', title: 'iCAN-klustret grundades', text: 'Den första perioden började.' },
            { when: '2020', title: 'Cancer Challenge', text: 'Evenemanget nådde {fact:cancer-challenge-reach} finländare och presenterades på EU R&D Days.' },
            { when: '2022', title: 'iCAN-symposiet Mission Possible', text: 'På symposiet presenterades spetsforskning och patienternas medverkan i den.' },
            { when: '2022', title: 'Den första perioden avslutades', text: 'Perioden 2019–2022 varade i {fact:first-term-length}.' },
            { when: '{fact:national-coverage}', title: 'Flaggskeppsprojektet blev rikstäckande', text: 'Projektet är klustrets kärna.' },
          ],
        },
        { __component: 'blocks.publication-chart', heading: 'Publikationer per år', intro: 'Hur många publikationer per år som finns på webbplatsen och hur många av dem som är öppet tillgängliga.' },
        { __component: 'blocks.publication-reports', heading: 'Rapporterade publikationer', intro: 'Publikationsförteckningar i den form som de hade den dag då de låstes för en rapport. Senare rättelser anges i anslutning till dem.' },
        {
          __component: 'blocks.rich-text',
          heading: 'Resultaten ett för ett',
          body: rich(`
            - **Vad som har hänt.** [Nyheter](/sv/nyheter) och [Evenemang](/sv/evenemang) berättar om många av resultaten.
            - **Vad som har publicerats.** [Publikationerna](/sv/publikationer) kan begränsas till ett ämne eller ett år.
            - **Vad man kan hänvisa till.** Varje [nyckeltal](/sv/nyckeltal) har sin källa och en färdig hänvisning.
          `),
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Förteckningar och rapporter',
          intro: 'Publikationsförteckningen för den första perioden, 2019–2022, finns bland filerna att ladda ner.',
          link: { label: 'Filer att ladda ner', section: 'downloads' },
        },
      ],
    },
  },
}
