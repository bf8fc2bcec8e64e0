import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

const topic = ref('topic', 'patient-involvement')
const prospective = ref('page', 'information-for-prospective-patients')

export const patients: PageEntry = {
  kind: 'page',
  key: 'patients',
  shared: {
    audience: 'patients',
    plainLanguageTwin: ref('page', 'in-plain-language'),
  },
  texts: {
    en: {
      title: 'For patients',
      slug: 'patients',
      lead: 'Patients are our partners in making decisions, in planning research and in sharing the results.',
      blocks: [
        {
          __component: 'blocks.call-to-action',
          heading: 'Have you been asked to take part?',
          intro: 'You decide, and you can ask anything first. Read what iCAN is, what a biobank consent means, how to change your mind and who to ask.',
          link: { label: 'Information for prospective patients', page: prospective },
        },
        {
          __component: 'blocks.steps',
          heading: 'What happens to a sample',
          steps: [
            { symbol: 'consent', title: 'Consent', text: 'You decide. You can ask anything first.' },
            { symbol: 'sample', title: 'Sample', text: 'Your sample is kept in a biobank.' },
            { symbol: 'profile', title: 'Genes and molecules', text: 'Researchers study what the cancer is like.' },
            {
              symbol: 'health-data',
              joins: true,
              title: 'Health data',
              text: 'They show how the illness and the treatment have progressed.',
            },
            { symbol: 'secure-environment', title: 'Safe environment', text: 'The sample and the data are studied together.' },
            { symbol: 'finding', title: 'New knowledge', text: 'Researchers learn more about cancer.' },
            { symbol: 'care', title: 'Care', text: 'The aim is better treatment.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'How we work for patients',
          body: rich(`
            We want our work to bring real benefit to people who have cancer. This is how we go about it.

            - **Together at every level.** Patients and their representatives work with us from the start, from planning a study to sharing its results.
            - **Faster from findings to care.** We speed up research, diagnosis and treatment. We work closely with the cancer patient community, so that our projects matter in people’s lives.
            - **Consents and samples.** We help to collect biobank consents and samples. The samples show what cancer is like at the level of genes and molecules.
          `),
        },
        {
          __component: 'blocks.governance',
          heading: 'How patients take part in decisions',
          levels: [
            {
              title: 'Steering Board',
              text: 'It makes iCAN’s most important decisions.',
              patients: 'Patients have their representatives there.',
            },
            {
              advisory: true,
              title: 'Patient board POTKU',
              text: 'POTKU is iCAN’s Patient and Citizen Advisory Board. It guides how we work with patients.',
              patients: 'Through POTKU, patients and citizens guide the work.',
            },
            {
              title: 'Projects',
              patients: 'Projects ask patients’ representatives for advice where that is useful.',
            },
          ],
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Get to know the patient board',
          intro: 'Read what the board does and how to take part.',
          link: { label: 'Patient board POTKU', section: 'patient-board' },
        },
        {
          __component: 'blocks.latest-news',
          heading: 'News on patient involvement',
          topic,
          limit: 3,
        },
        {
          __component: 'blocks.upcoming-events',
          heading: 'Events on patient involvement',
          topic,
          limit: 3,
        },
        { __component: 'blocks.contact-card', heading: 'Questions about taking part', purpose: 'patients' },
      ],
    },
    fi: {
      title: 'Potilaille',
      slug: 'potilaille',
      lead: 'Potilaat ovat kumppaneitamme, kun tehdään päätöksiä, suunnitellaan tutkimusta ja kerrotaan tuloksista.',
      blocks: [
        {
          __component: 'blocks.call-to-action',
          heading: 'Onko sinua pyydetty mukaan?',
          intro: 'Sinä päätät, ja voit ensin kysyä mitä vain. Lue, mikä iCAN on, mitä biopankkisuostumus tarkoittaa, miten voit muuttaa mielesi ja keneltä voit kysyä.',
          link: { label: 'Tietoa sinulle, jota on pyydetty mukaan', page: prospective },
        },
        {
          __component: 'blocks.steps',
          heading: 'Mitä näytteelle tapahtuu',
          steps: [
            { symbol: 'consent', title: 'Suostumus', text: 'Sinä päätät. Voit ensin kysyä mitä vain.' },
            { symbol: 'sample', title: 'Näyte', text: 'Näytettäsi säilytetään biopankissa.' },
            { symbol: 'profile', title: 'Geenit ja molekyylit', text: 'Tutkijat selvittävät, millainen syöpä on.' },
            {
              symbol: 'health-data',
              joins: true,
              title: 'Terveystiedot',
              text: 'Ne kertovat, miten sairaus ja hoito ovat edenneet.',
            },
            { symbol: 'secure-environment', title: 'Turvallinen ympäristö', text: 'Näytteestä ja terveydestä saatuja tietoja tutkitaan yhdessä.' },
            { symbol: 'finding', title: 'Uusi tieto', text: 'Tutkijat oppivat lisää syövästä.' },
            { symbol: 'care', title: 'Hoito', text: 'Tavoitteena on parempi hoito.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Näin työ hyödyttää potilaita',
          body: rich(`
            Haluamme, että työstämme on oikeaa hyötyä ihmisille, joilla on syöpä. Toimimme näin:

            - **Yhdessä kaikilla tasoilla.** Potilaat ja heidän edustajansa ovat mukana alusta asti. He auttavat, kun tutkimusta suunnitellaan ja kun tuloksista kerrotaan.
            - **Nopeammin tuloksista hoitoon.** Vauhditamme tutkimusta, syövän toteamista ja hoitoa. Teemme työtä yhdessä syöpäpotilaiden kanssa, jotta siitä on apua ihmisten elämässä.
            - **Suostumukset ja näytteet.** Autamme keräämään biopankkisuostumuksia ja näytteitä. Näytteistä nähdään, millainen syöpä on geenien ja molekyylien tasolla.
          `),
        },
        {
          __component: 'blocks.governance',
          heading: 'Näin potilaat osallistuvat päätöksiin',
          levels: [
            {
              title: 'Ohjausryhmä',
              text: 'Se tekee iCANin tärkeimmät päätökset.',
              patients: 'Potilailla on siinä edustajansa.',
            },
            {
              advisory: true,
              title: 'Potilas- ja kansalaisneuvosto POTKU',
              text: 'Se ohjaa sitä, miten teemme työtä potilaiden kanssa.',
              patients: 'Potilaat ja kansalaiset ohjaavat työtä POTKUn kautta.',
            },
            {
              title: 'Hankkeet',
              patients: 'Hankkeet kysyvät neuvoa potilaiden edustajilta, kun siitä on hyötyä.',
            },
          ],
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Tutustu neuvostoon',
          intro: 'Lue, mitä neuvosto tekee ja miten pääset mukaan.',
          link: { label: 'Potilas- ja kansalaisneuvosto POTKU', section: 'patient-board' },
        },
        {
          __component: 'blocks.latest-news',
          heading: 'Uutisia osallisuudesta',
          topic,
          limit: 3,
        },
        {
          __component: 'blocks.upcoming-events',
          heading: 'Tapahtumia osallisuudesta',
          topic,
          limit: 3,
        },
        { __component: 'blocks.contact-card', heading: 'Kysyttävää osallistumisesta', purpose: 'patients' },
      ],
    },
    sv: {
      title: 'För patienter',
      slug: 'patienter',
      lead: 'Patienterna är våra partner när beslut fattas, när forskning planeras och när vi berättar om resultaten.',
      blocks: [
        {
          __component: 'blocks.call-to-action',
          heading: 'Har du blivit tillfrågad om att delta?',
          intro: 'Du bestämmer, och du får fråga vad du vill först. Läs vad iCAN är, vad ett biobankssamtycke innebär, hur du kan ändra dig och vem du kan fråga.',
          link: { label: 'Information till dig som tillfrågas', page: prospective },
        },
        {
          __component: 'blocks.steps',
          heading: 'Vad som händer med ett prov',
          steps: [
            { symbol: 'consent', title: 'Samtycke', text: 'Du bestämmer. Du får fråga vad du vill först.' },
            { symbol: 'sample', title: 'Prov', text: 'Ditt prov bevaras i en biobank.' },
            { symbol: 'profile', title: 'Gener och molekyler', text: 'Forskare tar reda på hurdan cancern är.' },
            {
              symbol: 'health-data',
              joins: true,
              title: 'Hälsouppgifter',
              text: 'De visar hur sjukdomen och behandlingen har förlöpt.',
            },
            { symbol: 'secure-environment', title: 'Säker miljö', text: 'Provet och uppgifterna undersöks tillsammans.' },
            { symbol: 'finding', title: 'Ny kunskap', text: 'Forskarna lär sig mer om cancer.' },
            { symbol: 'care', title: 'Vård', text: 'Målet är bättre behandling.' },
          ],
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Så arbetar vi för patienterna',
          body: rich(`
            Vi vill att människor med cancer ska ha verklig nytta av vårt arbete. Så här arbetar vi för det:

            - **Tillsammans på alla nivåer.** Patienter och deras företrädare arbetar med oss från början, från det att en studie planeras till att resultaten berättas.
            - **Snabbare från resultat till vård.** Vi påskyndar forskning, diagnos och behandling. Vi arbetar tillsammans med cancerpatienter, så att projekten betyder något i människors liv.
            - **Samtycken och prov.** Vi hjälper till att samla in biobankssamtycken och prov. Proven visar hur cancern ser ut på gen- och molekylnivå.
          `),
        },
        {
          __component: 'blocks.governance',
          heading: 'Så är patienterna med och beslutar',
          levels: [
            {
              title: 'Styrgruppen',
              text: 'Den fattar iCANs viktigaste beslut.',
              patients: 'Patienterna har sina företrädare där.',
            },
            {
              advisory: true,
              title: 'Patient- och medborgarrådet POTKU',
              text: 'Det vägleder hur vi arbetar med patienter.',
              patients: 'Genom POTKU vägleder patienter och medborgare arbetet.',
            },
            {
              title: 'Projekten',
              patients: 'Projekten frågar patientföreträdare till råds när det är till nytta.',
            },
          ],
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Lär känna rådet',
          intro: 'Läs vad rådet gör och hur du kan vara med.',
          link: { label: 'Patient- och medborgarrådet POTKU', section: 'patient-board' },
        },
        {
          __component: 'blocks.latest-news',
          heading: 'Nyheter om patientmedverkan',
          topic,
          limit: 3,
        },
        {
          __component: 'blocks.upcoming-events',
          heading: 'Evenemang om patientmedverkan',
          topic,
          limit: 3,
        },
        { __component: 'blocks.contact-card', heading: 'Frågor om att delta', purpose: 'patients' },
      ],
    },
  },
}
