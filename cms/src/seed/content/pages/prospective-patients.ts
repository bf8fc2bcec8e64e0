import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

export const prospectivePatients: PageEntry = {
  kind: 'page',
  key: 'information-for-prospective-patients',
  shared: {
    audience: 'patients',
    parent: ref('page', 'patients'),
  },
  texts: {
    en: {
      title: 'Information for prospective patients',
      slug: 'information-for-prospective-patients',
      lead: 'You may have been asked to take part in iCAN. This page explains in plain language what iCAN is, why consent is asked and whom you can ask.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'In short',
          body: rich(`
            - Taking part is voluntary. You decide.
            - You are asked for your consent first. It is called a biobank consent.
            - Samples are studied together with health data to understand cancer better.
            - You may ask as much as you wish before you decide. Your own care unit and the biobank will tell you more.
          `),
        },
        {
          __component: 'blocks.questions',
          heading: 'Questions and answers',
          questions: [
            {
              question: 'What is iCAN?',
              answer: rich('iCAN is a Finnish cancer research flagship. Its researchers study what cancers are like and how treatment could be chosen for each patient. Healthcare professionals, patients’ representatives and companies work in it too.'),
            },
            {
              question: 'What is a biobank consent?',
              answer: rich('It is your permission for a biobank to keep your samples for research. iCAN helps to collect such consents. The paper that you are given tells you exactly what you agree to. Take your time to read it, and ask about anything that is not clear.'),
            },
            {
              question: 'What are the samples used for?',
              answer: rich('They are studied at the level of genes and molecules. This is called molecular profiling. It shows what kind of cancer it is.'),
            },
            {
              question: 'Why are health data needed?',
              answer: rich('A sample tells about one moment. Health data tell how the illness and the treatment have gone over the years. Together they show more than either alone.'),
            },
            {
              question: 'How are the data protected?',
              answer: rich('The data are studied in a safe environment that complies with the European data protection regulation, the GDPR. Access to the data and ownership of them are set down in agreements.'),
            },
            {
              question: 'Do companies take part?',
              answer: rich('Yes. Companies that join iCAN may take part in the research. Access to data is agreed openly in contracts.'),
            },
            {
              question: 'Who looks after the patients’ point of view?',
              answer: rich('Patients’ representatives take part at every level of iCAN, also in the Steering Board, iCAN’s highest decision-making body. The Patient and Citizen Advisory Board, POTKU, guides the work.'),
            },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'What to ask your care unit or the biobank',
          body: rich(`
            Practices can differ from place to place, so we do not describe them here. Your care unit and the biobank know how things are done with you. You can ask, for example:

            - Which samples would be taken from me, and when?
            - Does taking part affect my treatment?
            - Which of my health data are used?
            - What do I do if I change my mind?
            - Will I be told what was found?

            The information that people receive when they are invited to iCAN is at [ican.fi/info](https://ican.fi/info).
          `),
        },
        { __component: 'blocks.contact-card', heading: 'Questions about iCAN', purpose: 'patients' },
      ],
    },
    fi: {
      title: 'Tietoa sinulle, jota on pyydetty mukaan',
      slug: 'tietoa-mukaan-kutsutulle',
      lead: 'Sinua on ehkä pyydetty mukaan iCANiin. Tässä kerromme selkeästi, mikä iCAN on, miksi suostumustasi kysytään ja keneltä voit kysyä lisää.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Lyhyesti',
          body: rich(`
            - Osallistuminen on vapaaehtoista. Sinä päätät.
            - Sinulta pyydetään ensin suostumus. Sen nimi on biopankkisuostumus.
            - Näytteitä tutkitaan yhdessä terveystietojen kanssa, jotta syöpää ymmärrettäisiin paremmin.
            - Voit kysyä niin paljon kuin haluat ennen kuin päätät. Oma hoitopaikkasi ja biopankki kertovat lisää.
          `),
        },
        {
          __component: 'blocks.questions',
          heading: 'Kysymyksiä ja vastauksia',
          questions: [
            {
              question: 'Mikä iCAN on?',
              answer: rich('iCAN on suomalainen syöpätutkimuksen lippulaiva. Sen tutkijat selvittävät, millaisia syövät ovat ja miten hoito voitaisiin valita kullekin potilaalle. Mukana on myös terveydenhuollon ammattilaisia, potilaiden edustajia ja yrityksiä.'),
            },
            {
              question: 'Mikä biopankkisuostumus on?',
              answer: rich('Se on antamasi lupa siihen, että biopankki säilyttää näytteitäsi tutkimusta varten. iCAN auttaa keräämään näitä suostumuksia. Saamassasi paperissa kerrotaan tarkasti, mihin suostut. Lue se rauhassa ja kysy, jos jokin jää epäselväksi.'),
            },
            {
              question: 'Mihin näytteitä käytetään?',
              answer: rich('Niitä tutkitaan geenien ja molekyylien tasolla. Sitä kutsutaan molekyyliprofiloinniksi. Se kertoo, millaisesta syövästä on kyse.'),
            },
            {
              question: 'Miksi terveystietoja tarvitaan?',
              answer: rich('Näyte kertoo yhdestä hetkestä. Terveystiedot kertovat, miten sairaus ja hoito ovat vuosien mittaan edenneet. Yhdessä ne paljastavat enemmän kuin kumpikaan yksin.'),
            },
            {
              question: 'Miten tiedot on suojattu?',
              answer: rich('Tietoja tutkitaan turvallisessa ympäristössä, joka noudattaa Euroopan unionin tietosuoja-asetusta (GDPR). Tietojen käytöstä ja omistuksesta sovitaan sopimuksin.'),
            },
            {
              question: 'Onko mukana yrityksiä?',
              answer: rich('On. Yritykset, jotka liittyvät iCANiin, voivat osallistua tutkimukseen. Tietojen käytöstä sovitaan avoimesti sopimuksissa.'),
            },
            {
              question: 'Kuka pitää huolta potilaiden näkökulmasta?',
              answer: rich('Potilaiden edustajat ovat mukana iCANin kaikilla tasoilla, myös ohjausryhmässä, joka on ylin päättävä elin. Työtä ohjaa potilas- ja kansalaisneuvosto POTKU.'),
            },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Mitä hoitopaikalta tai biopankilta kannattaa kysyä',
          body: rich(`
            Käytännöt voivat vaihdella paikasta toiseen, joten emme kuvaa niitä tässä. Hoitopaikkasi ja biopankki tietävät, miten sinun kohdallasi toimitaan. Voit kysyä esimerkiksi:

            - Mitä näytteitä minusta otettaisiin ja milloin?
            - Vaikuttaako osallistuminen hoitooni?
            - Mitä terveystietojani käytetään?
            - Miten toimin, jos muutan mieleni?
            - Kerrotaanko minulle, mitä löydettiin?

            iCANiin kutsuttaville annettavat tiedot ovat osoitteessa [ican.fi/info](https://ican.fi/info).
          `),
        },
        { __component: 'blocks.contact-card', heading: 'Kysyttävää iCANista', purpose: 'patients' },
      ],
    },
    sv: {
      title: 'Information till dig som tillfrågas',
      slug: 'information-till-dig-som-tillfragas',
      lead: 'Du har kanske blivit tillfrågad om att delta i iCAN. Här berättar vi på klar svenska vad iCAN är, varför du blir ombedd att ge ditt samtycke och vem du kan fråga.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'I korthet',
          body: rich(`
            - Det är frivilligt att delta. Det är du som bestämmer.
            - Först ber man om ditt samtycke. Det kallas biobankssamtycke.
            - Prov undersöks tillsammans med hälsodata för att man ska förstå cancer bättre.
            - Du får fråga så mycket du vill innan du bestämmer dig. Din egen vårdenhet och biobanken berättar mer.
          `),
        },
        {
          __component: 'blocks.questions',
          heading: 'Frågor och svar',
          questions: [
            {
              question: 'Vad är iCAN?',
              answer: rich('iCAN är ett finländskt flaggskepp för cancerforskning. Forskarna tar reda på hur olika cancersjukdomar ser ut och hur behandlingen kan väljas för varje patient. Också yrkespersoner inom vården, patientföreträdare och företag är med i arbetet.'),
            },
            {
              question: 'Vad är ett biobankssamtycke?',
              answer: rich('Det är ditt tillstånd till att en biobank bevarar prov från dig för forskning. iCAN hjälper till att samla in sådana samtycken. På pappret som du får står det exakt vad du samtycker till. Läs det i lugn och ro och fråga om något är oklart.'),
            },
            {
              question: 'Vad används proven till?',
              answer: rich('De undersöks på gen- och molekylnivå. Det kallas molekylär profilering. Den visar vilket slags cancer det är fråga om.'),
            },
            {
              question: 'Varför behövs hälsodata?',
              answer: rich('Ett prov berättar om ett ögonblick. Hälsodata berättar hur sjukdomen och behandlingen har förlöpt genom åren. Tillsammans visar de mer än vart och ett för sig.'),
            },
            {
              question: 'Hur skyddas uppgifterna?',
              answer: rich('Uppgifterna undersöks i en säker miljö som följer EU:s dataskyddsförordning (GDPR). Tillgången till uppgifterna och äganderätten till dem slås fast i avtal.'),
            },
            {
              question: 'Är företag med?',
              answer: rich('Ja. Företag som går med i iCAN kan delta i forskningen. Man kommer öppet överens om tillgången till uppgifter.'),
            },
            {
              question: 'Vem för fram patienternas perspektiv?',
              answer: rich('Patientföreträdare är med på alla nivåer i iCAN, också i styrgruppen, som är det högsta beslutande organet. Arbetet vägleds av patient- och medborgarrådet POTKU.'),
            },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Vad du kan fråga vårdenheten eller biobanken',
          body: rich(`
            Hur man gör kan variera från ställe till ställe, och därför beskriver vi det inte här. Din vårdenhet och biobanken vet vad som gäller för dig. Du kan till exempel fråga:

            - Vilka prov skulle man ta av mig, och när?
            - Påverkar det min behandling att jag deltar?
            - Vilka av mina hälsouppgifter används?
            - Vad gör jag om jag ändrar mig?
            - Får jag veta vad man har hittat?

            Den information som ges till dem som bjuds in till iCAN finns på [ican.fi/info](https://ican.fi/info).
          `),
        },
        { __component: 'blocks.contact-card', heading: 'Frågor om iCAN', purpose: 'patients' },
      ],
    },
  },
}
