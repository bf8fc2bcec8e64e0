import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

const figures = [
  'established',
  'national-coverage',
  'community',
].map(key => ref('fact', key))

export const about: PageEntry = {
  kind: 'page',
  key: 'about',
  shared: {
    plainLanguageTwin: ref('page', 'in-plain-language'),
  },
  texts: {
    en: {
      title: 'About iCAN',
      slug: 'about',
      lead: 'A national flagship that looks for answers to cancer where precision medicine and digital health meet.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'What we do',
          body: rich(`
            No two cancers are alike. To choose the right treatment, we need to know what a tumour is like at the molecular level, and how the patient’s health has developed over the years. iCAN brings the two together.

            We do this on a unique digital platform for precision cancer medicine. It combines cutting-edge molecular profiles of tumours with the rich long-term health data available in Finland. This lets the cluster’s researchers and its public and private partners make discoveries, develop innovations and found spin-out companies. Everything aims to benefit patients.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'The cluster and its Flagship Project',
          body: rich(`
            The **iCAN Cluster** is the whole community: researchers, healthcare professionals, patient advocates, companies and public partners. It has been active since {fact:established}.

            The **iCAN Flagship Project** is the core of the cluster and globally unique. It reached national coverage in {fact:national-coverage}.
          `),
        },
        { __component: 'blocks.facts', heading: 'iCAN in figures', facts: figures },
        {
          __component: 'blocks.steps',
          heading: 'From a sample to benefit for patients',
          intro: 'How the parts of the work fit together.',
          steps: [
            { symbol: 'consent', title: 'Consent', text: 'A patient who wants to take part gives a biobank consent.' },
            { symbol: 'sample', title: 'Sample', text: 'A sample is collected for research.' },
            { symbol: 'profile', title: 'Molecular profile', text: 'Cutting-edge methods show what the tumour is like at the molecular level.' },
            {
              symbol: 'health-data',
              joins: true,
              title: 'Health data',
              text: 'Data from care and national registers show how the illness and its treatment have progressed.',
            },
            { symbol: 'secure-environment', title: 'Secure environment', text: 'Researchers and partners study profiles and health data together, in an environment that complies with the GDPR.' },
            { symbol: 'finding', title: 'Findings', text: 'The data lead to discoveries, innovations and spin-out companies.' },
            { symbol: 'care', title: 'Care', text: 'The goal is better diagnosis and treatment for patients.' },
          ],
        },
        {
          __component: 'blocks.governance',
          heading: 'Who decides?',
          intro: 'Patients’ representatives take part at every level.',
          levels: [
            {
              title: 'Steering Board',
              text: 'iCAN’s highest decision-making body.',
              patients: 'Patients have representatives on the Steering Board.',
            },
            {
              advisory: true,
              title: 'Patient and Citizen Advisory Board, POTKU',
              text: 'Guides how iCAN works with patients.',
              patients: 'Through POTKU, patients and citizens guide the work.',
            },
            {
              title: 'Ongoing subprojects',
              patients: 'Subprojects consult patients’ representatives where appropriate.',
            },
          ],
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Get to know the patient board',
          link: { label: 'Patient board POTKU', section: 'patient-board' },
        },
      ],
    },
    fi: {
      title: 'Tietoa iCANista',
      slug: 'tietoa-icanista',
      lead: 'Kansallinen lippulaiva, joka etsii ratkaisuja syöpään yksilöllistetyn lääketieteen ja digitaalisen terveyden rajapinnalla.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Mitä teemme',
          body: rich(`
            Ei ole kahta samanlaista syöpää. Oikean hoidon valitsemiseksi on tiedettävä, millainen kasvain on molekyylitasolla, ja myös, miten potilaan terveys on vuosien mittaan kehittynyt. iCAN yhdistää nämä tiedot.

            Työn välineenä on ainutlaatuinen yksilöllistetyn syöpälääketieteen digitaalinen alusta. Se yhdistää kasvainten uusimman molekyyliprofiloinnin monipuolisiin terveystietoihin, joita Suomessa on kertynyt pitkältä ajalta. Alustan avulla klusterin tutkijat sekä julkiset ja yksityiset kumppanit tekevät löydöksiä, kehittävät innovaatioita ja perustavat spinout-yrityksiä. Tavoitteena on potilaan hyöty.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Klusteri ja sen lippulaivahanke',
          body: rich(`
            **iCAN-klusteri** on koko yhteisö: tutkijat, terveydenhuollon ammattilaiset, potilaiden edustajat, yritykset ja julkiset kumppanit. Se on toiminut vuodesta {fact:established} lähtien.

            **iCANin lippulaivahanke** on klusterin ydin ja maailmanlaajuisesti ainutlaatuinen. Siitä tuli valtakunnallinen vuonna {fact:national-coverage}.
          `),
        },
        { __component: 'blocks.facts', heading: 'iCAN lukuina', facts: figures },
        {
          __component: 'blocks.steps',
          heading: 'Näytteestä potilaan hyödyksi',
          intro: 'Näin työn osat liittyvät toisiinsa.',
          steps: [
            { symbol: 'consent', title: 'Suostumus', text: 'Potilas, joka haluaa osallistua, antaa biopankkisuostumuksen.' },
            { symbol: 'sample', title: 'Näyte', text: 'Tutkimusta varten kerätään näyte.' },
            { symbol: 'profile', title: 'Molekyyliprofiili', text: 'Uusimmat menetelmät näyttävät, millainen kasvain on molekyylitasolla.' },
            {
              symbol: 'health-data',
              joins: true,
              title: 'Terveystiedot',
              text: 'Hoidosta ja kansallisista rekistereistä nähdään, miten sairaus ja hoito ovat edenneet.',
            },
            { symbol: 'secure-environment', title: 'Turvallinen ympäristö', text: 'Tutkijat ja kumppanit tutkivat profiileja ja terveystietoja yhdessä tietosuoja-asetuksen (GDPR) mukaisessa ympäristössä.' },
            { symbol: 'finding', title: 'Löydökset', text: 'Aineistosta syntyy löydöksiä, innovaatioita ja spinout-yrityksiä.' },
            { symbol: 'care', title: 'Hoito', text: 'Tavoitteena on parempi diagnostiikka ja hoito.' },
          ],
        },
        {
          __component: 'blocks.governance',
          heading: 'Kuka päättää?',
          intro: 'Potilaiden edustajat ovat mukana kaikilla tasoilla.',
          levels: [
            {
              title: 'Ohjausryhmä',
              text: 'iCANin ylin päättävä elin.',
              patients: 'Potilailla on ohjausryhmässä edustus.',
            },
            {
              advisory: true,
              title: 'Potilas- ja kansalaisneuvosto POTKU',
              text: 'Ohjaa sitä, miten iCAN tekee työtä potilaiden kanssa.',
              patients: 'Potilaat ja kansalaiset ohjaavat työtä POTKUn kautta.',
            },
            {
              title: 'Käynnissä olevat osahankkeet',
              patients: 'Osahankkeet kysyvät neuvoa potilaiden edustajilta, kun siitä on hyötyä.',
            },
          ],
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Tutustu potilas- ja kansalaisneuvostoon',
          link: { label: 'POTKUn sivut', section: 'patient-board' },
        },
      ],
    },
    sv: {
      title: 'Om iCAN',
      slug: 'om-ican',
      lead: 'Ett nationellt flaggskepp som söker lösningar på cancer i gränslandet mellan precisionsmedicin och digital hälsa.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Vad vi gör',
          body: rich(`
            Ingen cancer är den andra lik. För att rätt behandling ska kunna väljas måste man veta hur tumören ser ut på molekylnivå, men också hur patientens hälsa har utvecklats genom åren. iCAN förenar den kunskapen.

            Det sker på en unik digital plattform för precisionsmedicin vid cancer. Den kombinerar den nyaste molekylära profileringen av tumörer med de rika hälsodata som har samlats i Finland under lång tid. Med hjälp av plattformen gör klustrets forskare och offentliga och privata partner upptäckter, utvecklar innovationer och grundar avknoppningsföretag. Målet är nytta för patienterna.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Klustret och dess flaggskeppsprojekt',
          body: rich(`
            **iCAN-klustret** är hela gemenskapen: forskare, yrkespersoner inom vården, patientföreträdare, företag och offentliga partner. Det har funnits sedan {fact:established}.

            **iCANs flaggskeppsprojekt** är klustrets kärna och unikt i världen. Det blev rikstäckande {fact:national-coverage}.
          `),
        },
        { __component: 'blocks.facts', heading: 'iCAN i siffror', facts: figures },
        {
          __component: 'blocks.steps',
          heading: 'Från prov till patientnytta',
          intro: 'Så hänger arbetets delar ihop.',
          steps: [
            { symbol: 'consent', title: 'Samtycke', text: 'En patient som vill delta ger ett biobankssamtycke.' },
            { symbol: 'sample', title: 'Prov', text: 'Ett prov samlas in för forskningen.' },
            { symbol: 'profile', title: 'Molekylär profil', text: 'De nyaste metoderna visar hur tumören ser ut på molekylnivå.' },
            {
              symbol: 'health-data',
              joins: true,
              title: 'Hälsodata',
              text: 'Data från vården och nationella register visar hur sjukdomen och behandlingen har förlöpt.',
            },
            { symbol: 'secure-environment', title: 'Säker miljö', text: 'Forskare och partner undersöker profiler och hälsodata tillsammans, i en miljö som följer dataskyddsförordningen (GDPR).' },
            { symbol: 'finding', title: 'Fynd', text: 'Data leder till upptäckter, innovationer och avknoppningsföretag.' },
            { symbol: 'care', title: 'Vård', text: 'Målet är bättre diagnostik och behandling för patienterna.' },
          ],
        },
        {
          __component: 'blocks.governance',
          heading: 'Vem bestämmer?',
          intro: 'Patientföreträdare deltar på alla nivåer.',
          levels: [
            {
              title: 'Styrgruppen',
              text: 'Det högsta beslutande organet i iCAN.',
              patients: 'Patienterna är företrädda i styrgruppen.',
            },
            {
              advisory: true,
              title: 'Patient- och medborgarrådet POTKU',
              text: 'Vägleder hur iCAN arbetar med patienter.',
              patients: 'Genom POTKU vägleder patienter och medborgare arbetet.',
            },
            {
              title: 'Pågående delprojekt',
              patients: 'Delprojekten rådfrågar patientföreträdare när det är till nytta.',
            },
          ],
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Lär känna patient- och medborgarrådet',
          link: { label: 'POTKUs sidor', section: 'patient-board' },
        },
      ],
    },
  },
}
