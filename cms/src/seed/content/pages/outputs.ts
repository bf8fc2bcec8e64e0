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
      lead: 'What iCAN has given to science, to the economy and to society.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'The first term and after',
          body: rich(`
            The first term lasted {fact:first-term-length}. It brought results of three kinds, scientific, economic and societal, and the work goes on in all three.

            Among the major events was the Cancer Challenge in 2020, which reached {fact:cancer-challenge-reach} Finns and was presented at the EU R&D Days. In 2022 the symposium Mission Possible showed the newest research and the part that patients play in it.
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
          heading: 'New publications',
          intro: 'Peer-reviewed articles, reviews, preprints and theses from the cluster.',
          limit: 5,
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Lists and reports',
          intro: 'The list of publications of the first term, 2019–2022, belongs among the files to download.',
          link: { label: 'Files to download', section: 'downloads' },
        },
        { __component: 'blocks.latest-news', heading: 'What the results have led to', limit: 3 },
      ],
    },
    fi: {
      title: 'Tulokset',
      slug: 'tulokset',
      lead: 'Mitä iCAN on antanut tieteelle, taloudelle ja yhteiskunnalle.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Ensimmäinen kausi ja sen jälkeen',
          body: rich(`
            Ensimmäisen kauden pituus oli {fact:first-term-length}. Se tuotti kolmenlaisia tuloksia: tieteellisiä, taloudellisia ja yhteiskunnallisia. Työ jatkuu kaikilla kolmella alalla.

            Suurimpia tapahtumia oli vuoden 2020 Cancer Challenge, joka tavoitti {fact:cancer-challenge-reach} suomalaista ja oli esillä EU R&D Days -tapahtumassa. Vuonna 2022 Mission Possible -symposiumi esitteli uusinta tutkimusta ja potilaiden osuutta siinä.
          `),
        },
        { __component: 'blocks.facts', heading: 'Tulokset lukuina', facts: figures },
        {
          __component: 'blocks.call-to-action',
          intro: 'Kaikki luvut päivämäärineen ja lähteineen.',
          link: { label: 'Avainluvut', section: 'key-figures' },
        },
        {
          __component: 'blocks.publications',
          heading: 'Uusia julkaisuja',
          intro: 'Vertaisarvioituja artikkeleita, katsauksia, esijulkaisuja ja väitöskirjoja klusterista.',
          limit: 5,
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Luettelot ja raportit',
          intro: 'Ensimmäisen kauden 2019–2022 julkaisuluettelon paikka on ladattavien tiedostojen joukossa.',
          link: { label: 'Ladattavat tiedostot', section: 'downloads' },
        },
        { __component: 'blocks.latest-news', heading: 'Mihin tulokset ovat johtaneet', limit: 3 },
      ],
    },
    sv: {
      title: 'Resultat',
      slug: 'resultat',
      lead: 'Vad iCAN har gett vetenskapen, ekonomin och samhället.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Den första perioden och tiden efter den',
          body: rich(`
            Den första perioden varade i {fact:first-term-length}. Den gav resultat av tre slag: vetenskapliga, ekonomiska och samhälleliga. Arbetet fortsätter på alla tre områdena.

            Till de stora evenemangen hörde Cancer Challenge 2020, som nådde {fact:cancer-challenge-reach} finländare och presenterades på EU R&D Days. År 2022 visade symposiet Mission Possible den nyaste forskningen och patienternas del i den.
          `),
        },
        { __component: 'blocks.facts', heading: 'Resultaten i siffror', facts: figures },
        {
          __component: 'blocks.call-to-action',
          intro: 'Alla siffror med datum och källa.',
          link: { label: 'Nyckeltal', section: 'key-figures' },
        },
        {
          __component: 'blocks.publications',
          heading: 'Nya publikationer',
          intro: 'Referentgranskade artiklar, översikter, preprintar och avhandlingar från klustret.',
          limit: 5,
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Förteckningar och rapporter',
          intro: 'Publikationsförteckningen för den första perioden, 2019–2022, finns bland filerna att ladda ner.',
          link: { label: 'Filer att ladda ner', section: 'downloads' },
        },
        { __component: 'blocks.latest-news', heading: 'Vad resultaten har lett till', limit: 3 },
      ],
    },
  },
}
