import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

const figures = [
  'established',
  'national-coverage',
  'community',
  'researchers',
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
            { title: 'Consents and samples', text: 'Patients who want to take part give a biobank consent, and samples are collected for research.' },
            { title: 'Molecular profiling', text: 'The samples are studied with the newest methods of molecular profiling.' },
            { title: 'Health data', text: 'The profiles are combined with health data that show how the illness and its treatment have progressed.' },
            { title: 'Analysis in a secure environment', text: 'Researchers and partners study the data in an environment that meets the requirements of the GDPR.' },
            { title: 'Putting results to use', text: 'Findings lead to new research, better diagnosis and treatment, innovations and spin-out companies.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Patients are part of the decisions',
          body: rich(`
            Patients’ representatives take part at every level, from the Steering Board, iCAN’s highest decision-making body, to individual projects. The Patient and Citizen Advisory Board, POTKU, guides the work.
          `),
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
            { title: 'Suostumukset ja näytteet', text: 'Potilaat, jotka haluavat osallistua, antavat biopankkisuostumuksen, ja tutkimusta varten kerätään näytteitä.' },
            { title: 'Molekyyliprofilointi', text: 'Näytteet tutkitaan uusimmilla molekyyliprofiloinnin menetelmillä.' },
            { title: 'Terveystiedot', text: 'Profiilit yhdistetään terveystietoihin, jotka kertovat sairauden ja hoidon kulusta.' },
            { title: 'Analyysi tietoturvallisessa ympäristössä', text: 'Tutkijat ja kumppanit käsittelevät aineistoa ympäristössä, joka täyttää tietosuoja-asetuksen (GDPR) vaatimukset.' },
            { title: 'Tulokset käyttöön', text: 'Löydöksistä syntyy uutta tutkimusta, parempaa diagnostiikkaa ja hoitoa, innovaatioita ja spinout-yrityksiä.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Potilaat ovat mukana päättämässä',
          body: rich(`
            Potilaiden edustajat osallistuvat kaikilla tasoilla, ylimmästä päättävästä elimestä eli ohjausryhmästä yksittäisiin hankkeisiin. Työtä ohjaa potilas- ja kansalaisneuvosto POTKU.
          `),
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
            { title: 'Samtycken och prov', text: 'Patienter som vill delta ger ett biobankssamtycke, och prov samlas in för forskningen.' },
            { title: 'Molekylär profilering', text: 'Proven undersöks med de nyaste metoderna för molekylär profilering.' },
            { title: 'Hälsodata', text: 'Profilerna kombineras med hälsodata som visar hur sjukdomen och behandlingen har förlöpt.' },
            { title: 'Analys i en säker miljö', text: 'Forskare och partner arbetar med data i en miljö som uppfyller dataskyddsförordningens (GDPR) krav.' },
            { title: 'Resultaten tas i bruk', text: 'Fynden leder till ny forskning, bättre diagnostik och behandling, innovationer och avknoppningsföretag.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Patienterna är med och beslutar',
          body: rich(`
            Patientföreträdare deltar på alla nivåer, från styrgruppen, som är det högsta beslutande organet, till enskilda projekt. Arbetet vägleds av patient- och medborgarrådet POTKU.
          `),
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
