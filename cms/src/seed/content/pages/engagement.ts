import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

const figures = ['community', 'external-investment'].map(key => ref('fact', key))

export const engagement: PageEntry = {
  kind: 'page',
  key: 'engagement',
  shared: {},
  texts: {
    en: {
      title: 'Work with us',
      slug: 'engagement',
      lead: 'We look for new partners in oncology and digital health. There are several ways to work with us, from a single project to joining the Flagship Project consortium.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'iCAN as a partner',
          body: rich(`
            Since {fact:established}, the cluster has driven innovation and opened growth opportunities for companies. The project has secured {fact:external-investment} of external investment.

            The partners are both public and private. They range from prominent players in the pharmaceutical industry to pioneers in digital health and artificial intelligence.
          `),
        },
        { __component: 'blocks.facts', facts: figures },
        {
          __component: 'blocks.opportunities',
          selection: 'automatic',
          heading: 'Ways to work with us',
          intro: 'Choose the one closest to what you have in mind. If none of them fits, write to us anyway.',
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'What partners in the Flagship Project gain',
          intro: 'Samples, data, tools, clear agreements and expertise: what a company gains by joining the consortium.',
          link: {
            label: 'How to join',
            page: ref('page', 'how-to-join'),
          },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'What the platform holds',
          intro: 'Samples, molecular profiles, clinical and register data, disease models and analysis tools, described one by one.',
          link: { label: 'The contents of the platform', section: 'platform' },
        },
        { __component: 'blocks.contact-card', heading: 'Start the conversation', purpose: 'partners' },
      ],
    },
    fi: {
      title: 'Tee yhteistyötä kanssamme',
      slug: 'yhteistyo',
      lead: 'Etsimme uusia kumppaneita onkologian ja digitaalisen terveyden aloilta. Mukaan pääsee monella tavalla, yksittäisestä projektista lippulaivahankkeen konsortioon.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'iCAN kumppanina',
          body: rich(`
            Klusteri on vuodesta {fact:established} lähtien vauhdittanut innovaatioita ja luonut yrityksille kasvun mahdollisuuksia. Hanke on saanut {fact:external-investment} ulkopuolisia investointeja.

            Kumppaneina on sekä julkisia että yksityisiä toimijoita, lääketeollisuuden merkittävistä yrityksistä digitaalisen terveyden ja tekoälyn edelläkävijöihin.
          `),
        },
        { __component: 'blocks.facts', facts: figures },
        {
          __component: 'blocks.opportunities',
          selection: 'automatic',
          heading: 'Tapoja tehdä yhteistyötä',
          intro: 'Valitkaa se, joka on lähimpänä omaa ajatustanne. Jos mikään ei sovi, kirjoittakaa meille silti.',
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Mitä lippulaivahankkeen kumppani saa',
          intro: 'Näytteitä, aineistoja, työkaluja, selkeät sopimukset ja asiantuntemusta: mitä yritys saa liittyessään konsortioon.',
          link: {
            label: 'Näin pääsette mukaan',
            page: ref('page', 'how-to-join'),
          },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Mitä alustalla on',
          intro: 'Näytteet, molekyyliprofiilit, kliiniset ja rekisteritiedot, tautimallit ja analyysityökalut kuvattuina yksi kerrallaan.',
          link: { label: 'Alustan sisältö', section: 'platform' },
        },
        { __component: 'blocks.contact-card', heading: 'Aloitetaan keskustelu', purpose: 'partners' },
      ],
    },
    sv: {
      title: 'Samarbeta med oss',
      slug: 'samarbete',
      lead: 'Vi söker nya partner inom onkologi och digital hälsa. Det finns flera sätt att samarbeta, från ett enskilt projekt till flaggskeppsprojektets konsortium.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'iCAN som partner',
          body: rich(`
            Sedan {fact:established} har klustret drivit på innovation och gett företag möjligheter att växa. Projektet har fått {fact:external-investment} i externa investeringar.

            Våra partner är både offentliga och privata, från framstående läkemedelsföretag till pionjärer inom digital hälsa och artificiell intelligens.
          `),
        },
        { __component: 'blocks.facts', facts: figures },
        {
          __component: 'blocks.opportunities',
          selection: 'automatic',
          heading: 'Sätt att samarbeta',
          intro: 'Välj det som ligger närmast det ni har i tankarna. Om inget passar kan ni ändå skriva till oss.',
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Vad flaggskeppsprojektet ger sina partner',
          intro: 'Prov, data, verktyg, tydliga avtal och sakkunskap: det här får ett företag som går med i konsortiet.',
          link: {
            label: 'Så går ni med',
            page: ref('page', 'how-to-join'),
          },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Vad plattformen innehåller',
          intro: 'Prov, molekylära profiler, kliniska data och registerdata, sjukdomsmodeller och analysverktyg, beskrivna ett för ett.',
          link: { label: 'Plattformens innehåll', section: 'platform' },
        },
        { __component: 'blocks.contact-card', heading: 'Ta kontakt', purpose: 'partners' },
      ],
    },
  },
}
