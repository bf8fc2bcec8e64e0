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
      lead: 'iCAN combines what tumours reveal with years of health data, so that research reaches patients sooner.',
      blocks: [
        {
          __component: 'blocks.hero',
          heading: 'Where cancer research meets health data',
          intro: 'iCAN is a national flagship. We combine molecular findings from tumours with Finland’s long-term health data. The result is discoveries, innovations and benefits for patients.',
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
          __component: 'blocks.call-to-action',
          heading: 'Have you been asked to take part?',
          intro: 'Read in plain language what iCAN is, what a biobank consent means and who to ask.',
          link: {
            label: 'Information for prospective patients',
            page: ref('page', 'information-for-prospective-patients'),
          },
        },
        {
          __component: 'blocks.rich-text',
          heading: 'A cluster with a flagship at its core',
          body: rich(`
            The iCAN Cluster for discovery and innovation was established in {fact:established}. Today it brings together {fact:community} researchers, healthcare professionals and patient advocates.

            At its core is the globally unique iCAN Flagship Project, which reached national coverage in {fact:national-coverage}. Together with public and private partners, the cluster produces discoveries, innovations and spin-out companies.
          `),
        },
        {
          __component: 'blocks.steps',
          heading: 'From a sample to better care',
          intro: 'How a patient’s sample becomes knowledge.',
          steps: [
            { symbol: 'consent', title: 'Consent' },
            { symbol: 'sample', title: 'Sample' },
            { symbol: 'profile', title: 'Molecular profile' },
            { symbol: 'health-data', joins: true, title: 'Health data' },
            { symbol: 'secure-environment', title: 'Secure environment' },
            { symbol: 'finding', title: 'Findings' },
            { symbol: 'care', title: 'Care' },
          ],
        },
        {
          __component: 'blocks.facts',
          heading: 'iCAN in figures',
          intro: 'Every figure comes with its source.',
          facts: figures,
        },
        {
          __component: 'blocks.opportunities',
          selection: 'automatic',
          heading: 'Ways to work with us',
          intro: 'Join the Flagship Project, bring a project of your own, develop data services with us or become a member of the cluster.',
        },
        { __component: 'blocks.latest-news', heading: 'News', limit: 3 },
        { __component: 'blocks.upcoming-events', heading: 'Upcoming events', limit: 3 },
        {
          __component: 'blocks.publications',
          selection: 'automatic',
          heading: 'New publications',
          limit: 3,
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'From the patient board',
          intro: 'People affected by cancer advise iCAN on what is studied and how. Read what the patient board POTKU has been doing and how to take part.',
          link: { label: 'Patient board POTKU', section: 'patient-board' },
        },
      ],
      seo: { title: 'Digital precision cancer medicine in Finland', description: 'iCAN is Finland’s flagship for digital precision cancer medicine: research, partnerships, patient involvement and results.' },
    },
    fi: {
      title: 'Digitaalinen yksilöllistetty syöpälääketiede',
      slug: 'etusivu',
      lead: 'iCAN yhdistää kasvaimista saadun tiedon vuosien aikana kertyneisiin terveystietoihin. Näin tutkimus hyödyttää potilaita nopeammin.',
      blocks: [
        {
          __component: 'blocks.hero',
          heading: 'Syöpätutkimus kohtaa terveystiedot',
          intro: 'iCAN on kansallinen lippulaiva. Yhdistämme kasvaimista saadun molekyylitiedon Suomessa pitkältä ajalta kertyneisiin terveystietoihin. Näin syntyy löydöksiä, innovaatioita ja hyötyä potilaille.',
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
          __component: 'blocks.call-to-action',
          heading: 'Onko sinua pyydetty mukaan?',
          intro: 'Lue selkeästi kerrottuna, mikä iCAN on, mitä biopankkisuostumus tarkoittaa ja keneltä voit kysyä.',
          link: {
            label: 'Tietoa sinulle, jota on pyydetty mukaan',
            page: ref('page', 'information-for-prospective-patients'),
          },
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Klusterin ytimessä on lippulaivahanke',
          body: rich(`
            Tutkimusta ja innovaatioita edistävä iCAN-klusteri perustettiin vuonna {fact:established}. Nyt se kokoaa yhteen {fact:community} tutkijaa, terveydenhuollon ammattilaista ja potilasedustajaa.

            Klusterin ydin on maailmanlaajuisesti ainutlaatuinen iCANin lippulaivahanke. Siitä tuli valtakunnallinen vuonna {fact:national-coverage}. Klusterissa syntyy julkisten ja yksityisten kumppanien kanssa löydöksiä, innovaatioita ja spinout-yrityksiä.
          `),
        },
        {
          __component: 'blocks.steps',
          heading: 'Näytteestä parempaan hoitoon',
          intro: 'Näin potilaan näytteestä syntyy tietoa.',
          steps: [
            { symbol: 'consent', title: 'Suostumus' },
            { symbol: 'sample', title: 'Näyte' },
            { symbol: 'profile', title: 'Molekyyliprofiili' },
            { symbol: 'health-data', joins: true, title: 'Terveystiedot' },
            { symbol: 'secure-environment', title: 'Turvallinen ympäristö' },
            { symbol: 'finding', title: 'Löydökset' },
            { symbol: 'care', title: 'Hoito' },
          ],
        },
        {
          __component: 'blocks.facts',
          heading: 'iCAN lukuina',
          intro: 'Jokaisen luvun yhteydessä kerrotaan sen lähde.',
          facts: figures,
        },
        {
          __component: 'blocks.opportunities',
          selection: 'automatic',
          heading: 'Tapoja tehdä yhteistyötä',
          intro: 'Liittykää lippulaivahankkeeseen, tuokaa oma projektinne, kehittäkää kanssamme datapalveluja tai ryhtykää klusterin jäseneksi.',
        },
        { __component: 'blocks.latest-news', heading: 'Uutisia', limit: 3 },
        { __component: 'blocks.upcoming-events', heading: 'Tulevia tapahtumia', limit: 3 },
        {
          __component: 'blocks.publications',
          selection: 'automatic',
          heading: 'Uusia julkaisuja',
          limit: 3,
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Potilas- ja kansalaisneuvostolta',
          intro: 'Syövän kokeneet ja heidän läheisensä kertovat iCANille, mitä on syytä tutkia ja miten. Lue, mitä neuvosto POTKU on tehnyt ja miten mukaan pääsee.',
          link: { label: 'Potilas- ja kansalaisneuvosto POTKU', section: 'patient-board' },
        },
      ],
      seo: { title: 'Digitaalinen yksilöllistetty syöpälääketiede', description: 'iCAN on Suomen digitaalisen yksilöllistetyn syöpälääketieteen lippulaiva: tutkimusta, kumppanuuksia, potilasosallisuutta ja tuloksia.' },
    },
    sv: {
      title: 'Digital precisionsmedicin vid cancer',
      slug: 'startsida',
      lead: 'iCAN kombinerar kunskap om tumörer med hälsodata från många år. Så når forskningen patienterna snabbare.',
      blocks: [
        {
          __component: 'blocks.hero',
          heading: 'Cancerforskning möter hälsodata',
          intro: 'iCAN är ett nationellt flaggskepp. Vi kombinerar molekylära fynd från tumörer med hälsodata som samlats i Finland under lång tid. Det leder till upptäckter, innovationer och nytta för patienterna.',
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
          __component: 'blocks.call-to-action',
          heading: 'Har du blivit tillfrågad om att delta?',
          intro: 'Läs på klar svenska vad iCAN är, vad ett biobankssamtycke innebär och vem du kan fråga.',
          link: {
            label: 'Information till dig som tillfrågas',
            page: ref('page', 'information-for-prospective-patients'),
          },
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Ett kluster med flaggskeppet som kärna',
          body: rich(`
            iCAN-klustret för forskning och innovation grundades {fact:established}. I dag samlar det {fact:community} forskare, yrkespersoner inom vården och patientföreträdare.

            Kärnan är iCANs flaggskeppsprojekt, som är unikt i världen och blev rikstäckande {fact:national-coverage}. Tillsammans med offentliga och privata partner skapar klustret upptäckter, innovationer och avknoppningsföretag.
          `),
        },
        {
          __component: 'blocks.steps',
          heading: 'Från prov till bättre vård',
          intro: 'Så blir ett patientprov till kunskap.',
          steps: [
            { symbol: 'consent', title: 'Samtycke' },
            { symbol: 'sample', title: 'Prov' },
            { symbol: 'profile', title: 'Molekylär profil' },
            { symbol: 'health-data', joins: true, title: 'Hälsodata' },
            { symbol: 'secure-environment', title: 'Säker miljö' },
            { symbol: 'finding', title: 'Fynd' },
            { symbol: 'care', title: 'Vård' },
          ],
        },
        {
          __component: 'blocks.facts',
          heading: 'iCAN i siffror',
          intro: 'Källan anges för varje nyckeltal.',
          facts: figures,
        },
        {
          __component: 'blocks.opportunities',
          selection: 'automatic',
          heading: 'Sätt att samarbeta med oss',
          intro: 'Gå med i flaggskeppsprojektet, kom med ett eget projekt, utveckla datatjänster med oss eller bli medlem i klustret.',
        },
        { __component: 'blocks.latest-news', heading: 'Nyheter', limit: 3 },
        { __component: 'blocks.upcoming-events', heading: 'Kommande evenemang', limit: 3 },
        {
          __component: 'blocks.publications',
          selection: 'automatic',
          heading: 'Nya publikationer',
          limit: 3,
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Från patient- och medborgarrådet',
          intro: 'De som har erfarenhet av cancer ger iCAN råd om vad som ska studeras och hur. Läs vad rådet POTKU har gjort och hur man kan delta.',
          link: { label: 'Patient- och medborgarrådet POTKU', section: 'patient-board' },
        },
      ],
      seo: { title: 'Digital precisionsmedicin vid cancer i Finland', description: 'iCAN är Finlands flaggskepp för digital precisionsmedicin vid cancer: forskning, partnerskap, patientmedverkan och resultat.' },
    },
  },
}
