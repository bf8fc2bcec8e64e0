import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

const figures = [
  'community',
  'external-investment',
  'cancer-challenge-reach',
  'national-coverage',
].map(key => ref('fact', key))

export const home: PageEntry = {
  kind: 'page',
  key: 'home',
  shared: { isHome: true },
  texts: {
    en: {
      title: 'Digital precision cancer medicine',
      slug: 'home',
      lead: 'iCAN joins what tumours reveal with what years of health data tell, so that research reaches patients sooner.',
      blocks: [
        {
          __component: 'blocks.hero',
          heading: 'Where cancer research meets health data',
          intro: 'iCAN is a national flagship. We bring molecular findings from tumours together with Finland’s long-term health data, and turn them into discoveries, products and better care.',
          links: [
            {
              label: 'Work with us',
              page: ref('page', 'engagement'),
            },
            {
              label: 'Information for patients',
              page: ref('page', 'patients'),
            },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'A cluster with a flagship at its core',
          body: rich(`
            iCAN began in {fact:established} as a cluster for discovery and innovation. Today it brings together {fact:community} researchers, healthcare professionals and patient advocates.

            At its core is the iCAN Flagship Project, which has covered the whole country since {fact:national-coverage}. Around it, public and private partners develop new research, new services and new companies with us.
          `),
        },
        {
          __component: 'blocks.facts',
          heading: 'iCAN in figures',
          intro: 'Every figure comes with its source.',
          facts: figures,
        },
        {
          __component: 'blocks.opportunities',
          heading: 'Ways to work with us',
          intro: 'Join the Flagship Project, bring a project of your own, develop the platform with us or become a member of the cluster.',
        },
        { __component: 'blocks.latest-news', heading: 'News', limit: 3 },
        { __component: 'blocks.upcoming-events', heading: 'Coming events', limit: 3 },
        { __component: 'blocks.publications', heading: 'New publications', limit: 3 },
        {
          __component: 'blocks.call-to-action',
          heading: 'From the patient board',
          intro: 'People affected by cancer advise iCAN on what is studied and how. Read what the patient board POTKU has been doing and how to take part.',
          link: { label: 'Patient board POTKU', section: 'patient-board' },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Have you been asked to take part?',
          intro: 'Read in plain language what iCAN is, what a biobank consent means and whom you can ask.',
          link: {
            label: 'Information for prospective patients',
            page: ref('page', 'information-for-prospective-patients'),
          },
        },
      ],
      seo: { title: 'Digital precision cancer medicine in Finland', description: 'iCAN is Finland’s flagship for digital precision cancer medicine: research, partnerships, patient involvement and results.' },
    },
    fi: {
      title: 'Digitaalista yksilöllistettyä syöpälääketiedettä',
      slug: 'etusivu',
      lead: 'iCAN yhdistää sen, mitä kasvain paljastaa, siihen, mitä vuosien terveystiedot kertovat. Näin tutkimus hyödyttää potilaita nopeammin.',
      blocks: [
        {
          __component: 'blocks.hero',
          heading: 'Syöpätutkimus kohtaa terveystiedot',
          intro: 'iCAN on kansallinen lippulaiva. Yhdistämme kasvaimista saadun molekyylitiedon Suomessa pitkältä ajalta kertyneisiin terveystietoihin ja teemme niistä löydöksiä, tuotteita ja parempaa hoitoa.',
          links: [
            {
              label: 'Tee yhteistyötä kanssamme',
              page: ref('page', 'engagement'),
            },
            {
              label: 'Tietoa potilaille',
              page: ref('page', 'patients'),
            },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Klusterin ytimessä on lippulaivahanke',
          body: rich(`
            iCAN aloitti vuonna {fact:established} tutkimuksen ja innovaatioiden klusterina. Nyt se kokoaa yhteen {fact:community} tutkijaa, terveydenhuollon ammattilaista ja potilasedustajaa.

            Klusterin ydin on iCANin lippulaivahanke. Siitä tuli valtakunnallinen vuonna {fact:national-coverage}. Sen ympärillä julkiset ja yksityiset kumppanit kehittävät kanssamme uutta tutkimusta, uusia palveluja ja uusia yrityksiä.
          `),
        },
        {
          __component: 'blocks.facts',
          heading: 'iCAN lukuina',
          intro: 'Jokaisen luvun yhteydessä kerrotaan sen lähde.',
          facts: figures,
        },
        {
          __component: 'blocks.opportunities',
          heading: 'Tapoja tehdä yhteistyötä',
          intro: 'Liity lippulaivahankkeeseen, tuo oma projektisi, kehitä alustaa kanssamme tai ryhdy klusterin jäseneksi.',
        },
        { __component: 'blocks.latest-news', heading: 'Uutisia', limit: 3 },
        { __component: 'blocks.upcoming-events', heading: 'Tulevia tapahtumia', limit: 3 },
        { __component: 'blocks.publications', heading: 'Uusia julkaisuja', limit: 3 },
        {
          __component: 'blocks.call-to-action',
          heading: 'Potilas- ja kansalaisneuvostolta',
          intro: 'Syövän kokeneet ja heidän läheisensä kertovat iCANille, mitä on syytä tutkia ja miten. Lue, mitä neuvosto POTKU on tehnyt ja miten mukaan pääsee.',
          link: { label: 'Potilas- ja kansalaisneuvosto POTKU', section: 'patient-board' },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Onko sinua pyydetty mukaan?',
          intro: 'Lue selkeällä kielellä, mikä iCAN on, mitä biopankkisuostumus tarkoittaa ja keneltä voit kysyä.',
          link: {
            label: 'Tietoa sinulle, jota on pyydetty mukaan',
            page: ref('page', 'information-for-prospective-patients'),
          },
        },
      ],
      seo: { title: 'Digitaalinen yksilöllistetty syöpälääketiede', description: 'iCAN on Suomen digitaalisen yksilöllistetyn syöpälääketieteen lippulaiva: tutkimusta, kumppanuuksia, potilasosallisuutta ja tuloksia.' },
    },
    sv: {
      title: 'Digital precisionsmedicin vid cancer',
      slug: 'startsida',
      lead: 'iCAN förenar det som tumören avslöjar med det som år av hälsodata berättar. Så når forskningen patienterna snabbare.',
      blocks: [
        {
          __component: 'blocks.hero',
          heading: 'Där cancerforskning möter hälsodata',
          intro: 'iCAN är ett nationellt flaggskepp. Vi förenar molekylära fynd från tumörer med hälsodata som samlats i Finland under lång tid och gör dem till upptäckter, produkter och bättre vård.',
          links: [
            {
              label: 'Samarbeta med oss',
              page: ref('page', 'engagement'),
            },
            {
              label: 'Information till patienter',
              page: ref('page', 'patients'),
            },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Ett kluster med flaggskeppet som kärna',
          body: rich(`
            iCAN startade {fact:established} som ett kluster för forskning och innovation. I dag samlar det {fact:community} forskare, yrkespersoner inom vården och patientföreträdare.

            Kärnan är iCANs flaggskeppsprojekt, som blev rikstäckande {fact:national-coverage}. Kring det utvecklar offentliga och privata partner ny forskning, nya tjänster och nya företag tillsammans med oss.
          `),
        },
        {
          __component: 'blocks.facts',
          heading: 'iCAN i siffror',
          intro: 'Varje siffra anges med sin källa.',
          facts: figures,
        },
        {
          __component: 'blocks.opportunities',
          heading: 'Sätt att samarbeta med oss',
          intro: 'Gå med i flaggskeppsprojektet, kom med ett eget projekt, utveckla plattformen med oss eller bli medlem i klustret.',
        },
        { __component: 'blocks.latest-news', heading: 'Nyheter', limit: 3 },
        { __component: 'blocks.upcoming-events', heading: 'Kommande evenemang', limit: 3 },
        { __component: 'blocks.publications', heading: 'Nya publikationer', limit: 3 },
        {
          __component: 'blocks.call-to-action',
          heading: 'Från patient- och medborgarrådet',
          intro: 'De som har erfarenhet av cancer ger iCAN råd om vad som ska studeras och hur. Läs vad rådet POTKU har gjort och hur man kan delta.',
          link: { label: 'Patient- och medborgarrådet POTKU', section: 'patient-board' },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Har du blivit tillfrågad om att delta?',
          intro: 'Läs på klar svenska vad iCAN är, vad ett biobankssamtycke innebär och vem du kan fråga.',
          link: {
            label: 'Information till dig som tillfrågas',
            page: ref('page', 'information-for-prospective-patients'),
          },
        },
      ],
      seo: { title: 'Digital precisionsmedicin vid cancer i Finland', description: 'iCAN är Finlands flaggskepp för digital precisionsmedicin vid cancer: forskning, partnerskap, patientmedverkan och resultat.' },
    },
  },
}
