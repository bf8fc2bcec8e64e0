import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

const figures = ['community', 'researchers', 'external-investment'].map(key => ref('fact', key))

export const engagement: PageEntry = {
  kind: 'page',
  key: 'engagement',
  shared: {},
  texts: {
    en: {
      title: 'Work with us',
      slug: 'engagement',
      lead: 'We look for new partners in oncology and digital health. There are several ways in, from a single project to a seat in the Flagship Project consortium.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Why companies come to iCAN',
          body: rich(`
            Since {fact:established}, the cluster has helped new ideas forward and opened ways for companies to grow. iCAN has secured {fact:external-investment} of external investment.

            The partners are public and private. Among the companies are leading names of the pharmaceutical industry as well as pioneers of digital health and artificial intelligence.
          `),
        },
        { __component: 'blocks.facts', facts: figures },
        {
          __component: 'blocks.opportunities',
          heading: 'Ways in',
          intro: 'Choose the one that is closest to what you have in mind. If none fits, write to us all the same.',
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'What the Flagship Project gives its partners',
          intro: 'Samples, data, tools, clear agreements and expertise: what a company gains by joining the consortium.',
          link: {
            label: 'How to join',
            page: ref('page', 'how-to-join'),
          },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'What the platform holds',
          intro: 'Samples, molecular profiles, clinical and register data, disease models and tools of analysis, described one by one.',
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
          heading: 'Miksi yritykset tulevat iCANiin',
          body: rich(`
            Klusteri on vuodesta {fact:established} vienyt eteenpäin uusia ideoita ja avannut yrityksille mahdollisuuksia kasvaa. iCAN on saanut {fact:external-investment} ulkopuolisia investointeja.

            Kumppaneina on sekä julkisia että yksityisiä toimijoita. Yritysten joukossa on niin lääketeollisuuden johtavia nimiä kuin digitaalisen terveyden ja tekoälyn edelläkävijöitä.
          `),
        },
        { __component: 'blocks.facts', facts: figures },
        {
          __component: 'blocks.opportunities',
          heading: 'Näin pääset alkuun',
          intro: 'Valitse se, joka on lähimpänä omaa ajatustasi. Jos mikään ei sovi, kirjoita meille silti.',
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Mitä lippulaivahanke antaa kumppaneilleen',
          intro: 'Näytteitä, aineistoja, työkaluja, selkeät sopimukset ja asiantuntemusta: mitä yritys saa liittyessään konsortioon.',
          link: {
            label: 'Näin pääset mukaan',
            page: ref('page', 'how-to-join'),
          },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Mitä alustalla on',
          intro: 'Näytteet, molekyyliprofiilit, kliiniset ja rekisteritiedot, tautimallit ja analyysityökalut kuvattuina yksi kerrallaan.',
          link: { label: 'Alustan sisältö', section: 'platform' },
        },
        { __component: 'blocks.contact-card', heading: 'Aloita keskustelu', purpose: 'partners' },
      ],
    },
    sv: {
      title: 'Samarbeta med oss',
      slug: 'samarbete',
      lead: 'Vi söker nya partner inom onkologi och digital hälsa. Det finns flera vägar in, från ett enskilt projekt till flaggskeppsprojektets konsortium.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Varför företag kommer till iCAN',
          body: rich(`
            Sedan {fact:established} har klustret fört nya idéer framåt och öppnat vägar för företag att växa. iCAN har fått {fact:external-investment} i externa investeringar.

            Bland våra partner finns både offentliga och privata aktörer. Bland företagen finns ledande namn inom läkemedelsindustrin såväl som pionjärer inom digital hälsa och artificiell intelligens.
          `),
        },
        { __component: 'blocks.facts', facts: figures },
        {
          __component: 'blocks.opportunities',
          heading: 'Sätt att delta',
          intro: 'Välj den som ligger närmast det du har i tankarna. Om ingen passar kan du ändå skriva till oss.',
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Vad flaggskeppsprojektet ger sina partner',
          intro: 'Prov, data, verktyg, tydliga avtal och sakkunskap: det här får ett företag som går med i konsortiet.',
          link: {
            label: 'Så går du med',
            page: ref('page', 'how-to-join'),
          },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Vad plattformen innehåller',
          intro: 'Prov, molekylära profiler, kliniska data och registerdata, sjukdomsmodeller och analysverktyg, beskrivna ett för ett.',
          link: { label: 'Plattformens innehåll', section: 'platform' },
        },
        { __component: 'blocks.contact-card', heading: 'Inled samtalet', purpose: 'partners' },
      ],
    },
  },
}
