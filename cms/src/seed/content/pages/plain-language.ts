import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

export const plainLanguage: PageEntry = {
  kind: 'page',
  key: 'in-plain-language',
  shared: {
    audience: 'patients',
    parent: ref('page', 'about'),
  },
  texts: {
    en: {
      title: 'iCAN in plain language',
      slug: 'in-plain-language',
      lead: 'What iCAN is and what it does, in short sentences.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          body: rich(`
            iCAN is a group of people in Finland. They study cancer together.

            Some of them are researchers. Some work in healthcare. Some speak for patients. Companies take part too.

            ## What does iCAN study?

            Every cancer is different. That is why one treatment does not suit everyone.

            iCAN looks at what cancers are made of. It also looks at what has happened to patients’ health over the years. The aim is to find better treatments.

            ## Who decides?

            iCAN has a Steering Board. It makes the most important decisions. Patients have their representatives there.

            iCAN also has a patient board. Its name is POTKU. It guides iCAN’s work with patients.

            ## How is information kept safe?

            Information about patients is studied in a secure environment. It follows the EU’s data protection regulation, the GDPR.

            ## About this text

            This page is written in plain language. It has not been checked as Easy Language.
          `),
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Have you been asked to take part?',
          link: {
            label: 'Information for prospective patients',
            page: ref('page', 'information-for-prospective-patients'),
          },
        },
      ],
    },
    fi: {
      title: 'iCAN selkeästi kerrottuna',
      slug: 'selkeasti-kerrottuna',
      lead: 'Mikä iCAN on ja mitä se tekee, lyhyin lausein.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          body: rich(`
            iCAN on joukko ihmisiä Suomessa. He tutkivat syöpää yhdessä.

            Osa heistä on tutkijoita. Osa työskentelee terveydenhuollossa. Osa edustaa potilaita. Mukana on myös yrityksiä.

            ## Mitä iCAN tutkii?

            Jokainen syöpä on erilainen. Siksi sama hoito ei sovi kaikille.

            iCAN tutkii, millaisia syövät ovat. Se tutkii myös, mitä potilaiden terveydelle on vuosien aikana tapahtunut. Tavoitteena on löytää parempia hoitoja.

            ## Kuka päättää?

            iCANilla on ohjausryhmä. Se tekee tärkeimmät päätökset. Siinä on mukana potilaiden edustajia.

            iCANilla on myös potilas- ja kansalaisneuvosto. Sen nimi on POTKU. Se ohjaa työtä potilaiden kanssa.

            ## Miten tiedot pysyvät turvassa?

            Potilaita koskevia tietoja tutkitaan turvallisessa ympäristössä. Siellä noudatetaan EU:n tietosuoja-asetusta (GDPR).

            ## Tietoa tekstistä

            Sivu on kirjoitettu selkeästi. Sitä ei ole tarkistettu selkokieleksi.
          `),
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Onko sinua pyydetty mukaan?',
          link: {
            label: 'Tietoa sinulle, jota on pyydetty mukaan',
            page: ref('page', 'information-for-prospective-patients'),
          },
        },
      ],
    },
    sv: {
      title: 'iCAN på klar svenska',
      slug: 'pa-klar-svenska',
      lead: 'Vad iCAN är och vad iCAN gör, i korta meningar.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          body: rich(`
            iCAN är en grupp människor i Finland. De forskar om cancer tillsammans.

            En del av dem är forskare. En del arbetar inom vården. En del talar för patienterna. Också företag är med.

            ## Vad forskar iCAN om?

            Varje cancer är olik de andra. Därför passar inte samma behandling alla.

            iCAN undersöker hur cancersjukdomarna ser ut. iCAN undersöker också vad som har hänt med patienternas hälsa genom åren. Målet är att hitta bättre behandlingar.

            ## Vem bestämmer?

            iCAN har en styrgrupp. Den fattar de viktigaste besluten. Där sitter också företrädare för patienterna.

            iCAN har dessutom ett patient- och medborgarråd. Det heter POTKU. Rådet vägleder arbetet med patienter.

            ## Hur hålls uppgifterna säkra?

            Uppgifter om patienter undersöks i en säker miljö. Där följer man EU:s dataskyddsförordning (GDPR).

            ## Om texten

            Sidan är skriven på klar svenska. Den är inte granskad som lättläst.
          `),
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Har du blivit tillfrågad om att delta?',
          link: {
            label: 'Information till dig som tillfrågas',
            page: ref('page', 'information-for-prospective-patients'),
          },
        },
      ],
    },
  },
}
