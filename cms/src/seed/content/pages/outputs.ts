import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

const figures = [
  'first-term-length',
  'external-investment',
  'cancer-challenge-reach',
  'national-coverage',
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
        {
          __component: 'blocks.rich-text',
          heading: 'The first term and after',
          body: rich(`
            The first term lasted {fact:first-term-length}. It had scientific, economic and societal impact, and iCAN continues to work in all three areas.

            Among the major events was the Cancer Challenge in 2020, which reached {fact:cancer-challenge-reach} Finns and was featured at the EU R&D Days. The 2022 iCAN Symposium, Mission Possible, presented cutting-edge research and patient involvement in it.
          `),
        },
        { __component: 'blocks.facts', heading: 'Results in figures', facts: figures },
        {
          __component: 'blocks.call-to-action',
          intro: 'All figures with their sources, and their dates where they are known.',
          link: { label: 'Key figures', section: 'key-figures' },
        },
        {
          __component: 'blocks.publications',
          selection: 'automatic',
          heading: 'New publications',
          intro: 'Articles, reviews, preprints and theses from the cluster.',
          limit: 5,
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Lists and reports',
          intro: 'The list of publications for the first term, 2019–2022, is one of the files to download.',
          link: { label: 'Files to download', section: 'downloads' },
        },
        { __component: 'blocks.latest-news', heading: 'Latest news', limit: 3 },
      ],
    },
    fi: {
      title: 'Tulokset',
      slug: 'tulokset',
      lead: 'Mitä iCAN on saanut aikaan tieteessä, taloudessa ja yhteiskunnassa.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Ensimmäinen kausi ja sen jälkeen',
          body: rich(`
            Ensimmäinen kausi kesti {fact:first-term-length}. Sen tulokset olivat tieteellisiä, taloudellisia ja yhteiskunnallisia. Työ jatkuu kaikilla kolmella alueella.

            Suurimpia tapahtumia oli vuoden 2020 Cancer Challenge, joka tavoitti {fact:cancer-challenge-reach} suomalaista ja oli esillä EU R&D Days -tapahtumassa. Vuoden 2022 iCAN-symposiumissa, Mission Possiblessa, esiteltiin kärkitutkimusta ja potilaiden osallistumista siihen.
          `),
        },
        { __component: 'blocks.facts', heading: 'Tulokset lukuina', facts: figures },
        {
          __component: 'blocks.call-to-action',
          intro: 'Kaikki luvut, niiden lähteet ja ajankohdat silloin, kun ne tiedetään.',
          link: { label: 'Avainluvut', section: 'key-figures' },
        },
        {
          __component: 'blocks.publications',
          selection: 'automatic',
          heading: 'Uusia julkaisuja',
          intro: 'Klusterin artikkeleita, katsauksia, esijulkaisuja ja väitöskirjoja.',
          limit: 5,
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Luettelot ja raportit',
          intro: 'Ensimmäisen kauden 2019–2022 julkaisuluettelo on ladattavissa tiedostona.',
          link: { label: 'Ladattavat tiedostot', section: 'downloads' },
        },
        { __component: 'blocks.latest-news', heading: 'Uusimmat uutiset', limit: 3 },
      ],
    },
    sv: {
      title: 'Resultat',
      slug: 'resultat',
      lead: 'Vad iCAN har åstadkommit för vetenskapen, ekonomin och samhället.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Den första perioden och tiden efter den',
          body: rich(`
            Den första perioden varade i {fact:first-term-length}. Resultaten var vetenskapliga, ekonomiska och samhälleliga. Arbetet fortsätter inom alla tre områden.

            Till de stora evenemangen hörde Cancer Challenge 2020, som nådde {fact:cancer-challenge-reach} finländare och presenterades på EU R&D Days. På iCAN-symposiet 2022, Mission Possible, presenterades spetsforskning och patienternas medverkan i den.
          `),
        },
        { __component: 'blocks.facts', heading: 'Resultaten i siffror', facts: figures },
        {
          __component: 'blocks.call-to-action',
          intro: 'Alla nyckeltal med källor och, där de är kända, tidpunkter.',
          link: { label: 'Nyckeltal', section: 'key-figures' },
        },
        {
          __component: 'blocks.publications',
          selection: 'automatic',
          heading: 'Nya publikationer',
          intro: 'Artiklar, översikter, preprintar och avhandlingar från klustret.',
          limit: 5,
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Förteckningar och rapporter',
          intro: 'Publikationsförteckningen för den första perioden, 2019–2022, finns bland filerna att ladda ner.',
          link: { label: 'Filer att ladda ner', section: 'downloads' },
        },
        { __component: 'blocks.latest-news', heading: 'Senaste nytt', limit: 3 },
      ],
    },
  },
}
