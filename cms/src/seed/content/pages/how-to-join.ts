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
      lead: 'A private partner that joins the Flagship Project consortium gains exclusive access to take part in the work and shape it.',
      blocks: [
        {
          __component: 'blocks.steps',
          heading: 'What a company gains',
          intro: 'This is the added value for companies in the consortium.',
          steps: [
            { title: 'Samples, data and models', text: 'Unprecedented access to a vast repository of patient samples, longitudinal health data, detailed molecular profiles and complex disease models, for faster discoveries.' },
            { title: 'The Discovery Platform', text: 'A broad set of analysis tools for molecular and health data at the individual level, in a safe environment that complies with the GDPR. Insights are accurate, timely and relevant.' },
            { title: 'Clear agreements', text: 'Agreements on access to data and on their ownership are transparent.' },
            { title: 'Clinical and register data together', text: 'A unique combination: full real-world clinical data, both raw and in the OMOP model, with health events such as prescriptions and visits from Finland’s national registers. These data sets serve research at scale.' },
            { title: 'Expertise', text: 'Researchers in oncology and digital health support and guide your innovation.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Who supports you',
          body: rich(`
            The cluster has {fact:researchers} researchers with expertise in oncology and digital health. Healthcare professionals and patient advocates belong to the community too.
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
              answer: rich('No. You can also bring a project of your own, work with us on data services and technologies, or become a member of the cluster. [Write to us](mailto:ican-partners@helsinki.fi).'),
            },
            {
              question: 'What should the first message say?',
              answer: rich('A few lines are enough: who you are, what you want to achieve and what kind of samples, data or expertise you need.'),
            },
            {
              question: 'How are patients’ data protected?',
              answer: rich('Data at the individual level are handled in a safe environment that complies with the GDPR. Agreements set out who can access the data and who owns them.'),
            },
          ],
        },
        { __component: 'blocks.contact-card', heading: 'Write to us', purpose: 'partners' },
      ],
    },
    fi: {
      title: 'Näin pääsette mukaan',
      slug: 'nain-paasette-mukaan',
      lead: 'Lippulaivahankkeen konsortioon liittyvä yritys pääsee vaikuttamaan hankkeen suuntaan ja osallistumaan työhön, joka on avoin vain konsortion jäsenille.',
      blocks: [
        {
          __component: 'blocks.steps',
          heading: 'Mitä yritys saa',
          intro: 'Näin yritys hyötyy konsortion jäsenyydestä.',
          steps: [
            { title: 'Näytteet, aineistot ja mallit', text: 'Käytössänne on ennennäkemättömän laaja kokonaisuus potilasnäytteitä, pitkän ajan terveystietoja, yksityiskohtaisia molekyyliprofiileja ja monimutkaisia tautimalleja. Se nopeuttaa löydöksiä.' },
            { title: 'Discovery Platform', text: 'Laaja valikoima analyysityökaluja yksilötason molekyyli- ja terveystiedoille tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä. Tulokset ovat tarkkoja, ajantasaisia ja olennaisia.' },
            { title: 'Selkeät sopimukset', text: 'Aineistojen käytöstä ja omistuksesta tehdään läpinäkyvät sopimukset.' },
            { title: 'Kliiniset tiedot ja rekisteritiedot yhdessä', text: 'Ainutlaatuinen yhdistelmä: potilaiden hoidossa kertyneet täydelliset kliiniset tiedot raakamuodossa ja OMOP-mallin mukaisina sekä kansallisten rekisterien terveystapahtumat, kuten reseptit ja hoitokäynnit. Aineistot sopivat laajamittaiseen tutkimukseen.' },
            { title: 'Asiantuntemus', text: 'Onkologian ja digitaalisen terveyden tutkijat tukevat ja ohjaavat innovaatiotyötänne.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Keiltä saatte tukea',
          body: rich(`
            Klusterissa on {fact:researchers} onkologian ja digitaalisen terveyden tutkijaa. Yhteisöön kuuluu myös terveydenhuollon ammattilaisia ja potilaiden edustajia.
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
          heading: 'Ennen kuin kirjoitatte',
          questions: [
            {
              question: 'Onko yhteistyön ehtona liittyminen konsortioon?',
              answer: rich('Ei ole. Yhteistyötä voi tehdä myös omassa projektissa, datapalvelujen ja teknologioiden parissa tai klusterin jäsenenä. [Kirjoittakaa meille](mailto:ican-partners@helsinki.fi).'),
            },
            {
              question: 'Mitä ensimmäisessä viestissä kannattaa kertoa?',
              answer: rich('Muutama rivi riittää: keitä olette, mihin pyritte ja millaisia näytteitä, aineistoja tai asiantuntemusta tarvitsette.'),
            },
            {
              question: 'Miten potilaiden tietoja suojataan?',
              answer: rich('Yksilötason tietoja käsitellään tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä. Siitä, kuka tietoja saa käyttää ja kuka ne omistaa, tehdään sopimus.'),
            },
          ],
        },
        { __component: 'blocks.contact-card', heading: 'Kirjoittakaa meille', purpose: 'partners' },
      ],
    },
    sv: {
      title: 'Så går ni med',
      slug: 'sa-gar-ni-med',
      lead: 'Ett företag som går med i flaggskeppsprojektets konsortium får exklusiv tillgång till arbetet och kan delta i det och forma det.',
      blocks: [
        {
          __component: 'blocks.steps',
          heading: 'Vad företaget får',
          intro: 'Det här mervärdet får företagen i konsortiet.',
          steps: [
            { title: 'Prov, data och modeller', text: 'Tillgång i en aldrig tidigare skådad omfattning till patientprov, hälsodata från lång tid, detaljerade molekylära profiler och komplexa sjukdomsmodeller. Det ger snabbare upptäckter.' },
            { title: 'Discovery Platform', text: 'Ett brett urval analysverktyg för molekylära data och hälsodata på individnivå, i en säker miljö som uppfyller dataskyddsförordningens (GDPR) krav. Resultaten är exakta, relevanta och finns när de behövs.' },
            { title: 'Tydliga avtal', text: 'Avtalen om tillgång till data och äganderätt är transparenta.' },
            { title: 'Kliniska data och registerdata tillsammans', text: 'En unik kombination: fullständiga kliniska data från vården, både i råform och enligt OMOP-modellen, och hälsohändelser som recept och vårdbesök ur Finlands nationella register. Datamängderna lämpar sig för storskalig forskning.' },
            { title: 'Sakkunskap', text: 'Forskare inom onkologi och digital hälsa stöder och vägleder ert innovationsarbete.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Vem ni får stöd av',
          body: rich(`
            I klustret finns {fact:researchers} forskare med kunskap om onkologi och digital hälsa. Till gemenskapen hör också yrkespersoner inom vården och patientföreträdare.
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
          heading: 'Innan ni skriver',
          questions: [
            {
              question: 'Måste vi gå med i konsortiet för att samarbeta med iCAN?',
              answer: rich('Nej. Ni kan också komma med ett eget projekt, arbeta med datatjänster och teknik eller bli medlem i klustret. [Skriv till oss](mailto:ican-partners@helsinki.fi).'),
            },
            {
              question: 'Vad ska det första meddelandet innehålla?',
              answer: rich('Några rader räcker: vilka ni är, vad ni vill uppnå och vilket slags prov, data eller sakkunskap ni behöver.'),
            },
            {
              question: 'Hur skyddas patienternas uppgifter?',
              answer: rich('Uppgifter på individnivå hanteras i en säker miljö som uppfyller dataskyddsförordningens (GDPR) krav. I avtal fastställs vem som får använda uppgifterna och vem som äger dem.'),
            },
          ],
        },
        { __component: 'blocks.contact-card', heading: 'Skriv till oss', purpose: 'partners' },
      ],
    },
  },
}
