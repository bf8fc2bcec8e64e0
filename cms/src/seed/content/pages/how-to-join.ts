import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

export const howToJoin: PageEntry = {
  kind: 'page',
  key: 'how-to-join',
  shared: {
    parent: ref('page', 'engagement'),
  },
  texts: {
    en: {
      title: 'How to join',
      slug: 'how-to-join',
      lead: 'A private partner that joins the Flagship Project consortium takes part in the work and helps to shape it.',
      blocks: [
        {
          __component: 'blocks.steps',
          heading: 'What a company gains',
          intro: 'Partners of the consortium gain added value in these ways.',
          steps: [
            { title: 'Samples, data and models', text: 'Access on an exceptional scale to patient samples, health data followed over time, deep molecular profiles and complex disease models. Discoveries come faster when they need not be gathered from scratch.' },
            { title: 'The Discovery Platform', text: 'A wide set of analysis tools for molecular and health data at the level of the individual, in a safe environment that complies with the GDPR. Insights are accurate, relevant and there in time.' },
            { title: 'Clear agreements', text: 'Who may use which data, and who owns what, is agreed openly.' },
            { title: 'Clinical and register data together', text: 'Complete clinical data from everyday care, both raw and in the OMOP model, together with health events such as prescriptions and visits from Finland’s national registers. Few places can offer data sets like these for research at scale.' },
            { title: 'Expertise beside you', text: 'Researchers in oncology and digital health support and guide the partners’ own innovation.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Who supports you',
          body: rich(`
            The cluster has {fact:researchers} researchers with expertise in oncology and digital health. Together with healthcare professionals and patient advocates they form a community of {fact:community} people.
          `),
        },
        {
          __component: 'blocks.facts',
          facts: [
            ref('fact', 'researchers'),
            ref('fact', 'external-investment'),
          ],
        },
        {
          __component: 'blocks.questions',
          heading: 'Before you write',
          questions: [
            {
              question: 'Must we join the consortium to work with iCAN?',
              answer: rich('No. There are also projects of your own, work on data services and technologies, and membership of the cluster. [Write to us](mailto:ican-partners@helsinki.fi) and we will find the right way together.'),
            },
            {
              question: 'What should the first message say?',
              answer: rich('A few lines are enough: who you are, what you would like to achieve and what kind of samples, data or expertise you hope for.'),
            },
            {
              question: 'How is patients’ data protected?',
              answer: rich('Data at the level of the individual are handled in a safe environment that complies with the GDPR. Access and ownership are set down in agreements.'),
            },
          ],
        },
        { __component: 'blocks.contact-card', heading: 'Write to us', purpose: 'partners' },
      ],
    },
    fi: {
      title: 'Näin pääset mukaan',
      slug: 'nain-paaset-mukaan',
      lead: 'Lippulaivahankkeen konsortioon liittyvä yritys osallistuu työhön ja pääsee vaikuttamaan siihen, mihin suuntaan se etenee.',
      blocks: [
        {
          __component: 'blocks.steps',
          heading: 'Mitä yritys saa',
          intro: 'Konsortion kumppanit saavat lisäarvoa näillä tavoilla.',
          steps: [
            { title: 'Näytteet, aineistot ja mallit', text: 'Pääsy poikkeuksellisen laajaan kokonaisuuteen: potilasnäytteitä, pitkittäisiä terveystietoja, syvällistä molekyyliprofilointia ja monimuotoisia tautimalleja. Löydökset syntyvät nopeammin, kun aineistoa ei tarvitse kerätä alusta asti itse.' },
            { title: 'Discovery Platform', text: 'Laaja valikoima analyysityökaluja yksilötason molekyyli- ja terveystiedoille tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä. Tulokset ovat täsmällisiä, olennaisia ja oikeaan aikaan käytettävissä.' },
            { title: 'Selkeät sopimukset', text: 'Se, kuka saa käyttää mitäkin aineistoa ja kuka omistaa mitäkin, sovitaan avoimesti.' },
            { title: 'Kliiniset tiedot ja rekisteritiedot yhdessä', text: 'Potilaiden hoidossa kertyneet täydelliset kliiniset tiedot sekä raakamuodossa että OMOP-mallin mukaisina, ja niiden rinnalla terveystapahtumat, kuten reseptit ja hoitokäynnit, kansallisista rekistereistä. Tällaisia aineistoja laajamittaiseen tutkimukseen on tarjolla harvassa paikassa.' },
            { title: 'Asiantuntijat tukenasi', text: 'Onkologian ja digitaalisen terveyden tutkijat tukevat ja ohjaavat kumppaneiden omaa innovaatiotyötä.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Keiltä saat tukea',
          body: rich(`
            Klusterissa on {fact:researchers} onkologian ja digitaalisen terveyden tutkijaa. Yhdessä terveydenhuollon ammattilaisten ja potilasedustajien kanssa he muodostavat yhteisön, jossa on {fact:community} ihmistä.
          `),
        },
        {
          __component: 'blocks.facts',
          facts: [
            ref('fact', 'researchers'),
            ref('fact', 'external-investment'),
          ],
        },
        {
          __component: 'blocks.questions',
          heading: 'Ennen kuin kirjoitat',
          questions: [
            {
              question: 'Onko yhteistyön ehtona liittyminen konsortioon?',
              answer: rich('Ei ole. Yhteistyötä voi tehdä myös omassa projektissa, datapalvelujen ja teknologioiden parissa tai klusterin jäsenenä. [Kirjoita meille](mailto:ican-partners@helsinki.fi), niin etsimme sopivan tavan yhdessä.'),
            },
            {
              question: 'Mitä ensimmäisessä viestissä kannattaa kertoa?',
              answer: rich('Muutama rivi riittää: keitä olette, mihin pyritte ja millaisia näytteitä, aineistoja tai asiantuntemusta toivotte.'),
            },
            {
              question: 'Miten potilaiden tietoja suojataan?',
              answer: rich('Yksilötason tietoja käsitellään tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä. Käyttöoikeuksista ja omistuksesta sovitaan sopimuksin.'),
            },
          ],
        },
        { __component: 'blocks.contact-card', heading: 'Kirjoita meille', purpose: 'partners' },
      ],
    },
    sv: {
      title: 'Så går du med',
      slug: 'sa-gar-du-med',
      lead: 'Ett företag som går med i flaggskeppsprojektets konsortium deltar i arbetet och är med och formar det.',
      blocks: [
        {
          __component: 'blocks.steps',
          heading: 'Vad företaget får',
          intro: 'Konsortiets partner får mervärde på de här sätten.',
          steps: [
            { title: 'Prov, data och modeller', text: 'Tillgång i exceptionell omfattning till patientprov, hälsodata som följts över tid, djupa molekylära profiler och komplexa sjukdomsmodeller. Upptäckterna kommer snabbare när materialet inte behöver samlas in från början.' },
            { title: 'Discovery Platform', text: 'Ett brett urval analysverktyg för molekylära data och hälsodata på individnivå, i en säker miljö som uppfyller dataskyddsförordningens (GDPR) krav. Insikterna är exakta, relevanta och kommer i rätt tid.' },
            { title: 'Tydliga avtal', text: 'Man kommer öppet överens om vem som får använda vilka data och vem som äger vad.' },
            { title: 'Kliniska data och registerdata tillsammans', text: 'Fullständiga kliniska data från vårdens vardag, både i råform och enligt OMOP-modellen, tillsammans med hälsohändelser som recept och vårdbesök ur Finlands nationella register. Det finns få ställen som kan erbjuda sådana datamängder för storskalig forskning.' },
            { title: 'Sakkunskap vid din sida', text: 'Forskare inom onkologi och digital hälsa stöder och vägleder partnernas eget innovationsarbete.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Vilka du får stöd av',
          body: rich(`
            I klustret finns {fact:researchers} forskare med kunskap om onkologi och digital hälsa. Tillsammans med yrkespersoner inom vården och patientföreträdare bildar de en gemenskap på {fact:community} personer.
          `),
        },
        {
          __component: 'blocks.facts',
          facts: [
            ref('fact', 'researchers'),
            ref('fact', 'external-investment'),
          ],
        },
        {
          __component: 'blocks.questions',
          heading: 'Innan du skriver',
          questions: [
            {
              question: 'Måste vi gå med i konsortiet för att samarbeta med iCAN?',
              answer: rich('Nej. Ni kan också komma med ett eget projekt, arbeta med datatjänster och teknik eller bli medlem i klustret. [Skriv till oss](mailto:ican-partners@helsinki.fi), så söker vi rätt väg tillsammans.'),
            },
            {
              question: 'Vad ska det första meddelandet innehålla?',
              answer: rich('Några rader räcker: vilka ni är, vad ni vill uppnå och vilket slags prov, data eller sakkunskap ni hoppas på.'),
            },
            {
              question: 'Hur skyddas patienternas uppgifter?',
              answer: rich('Uppgifter på individnivå hanteras i en säker miljö som uppfyller dataskyddsförordningens (GDPR) krav. Tillgång och äganderätt slås fast i avtal.'),
            },
          ],
        },
        { __component: 'blocks.contact-card', heading: 'Skriv till oss', purpose: 'partners' },
      ],
    },
  },
}
