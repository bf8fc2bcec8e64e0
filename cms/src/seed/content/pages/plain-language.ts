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

            iCAN looks at what cancers are made of. It also looks at what has happened to patients’ health over the years. When both are known, a better treatment can be found.

            ## Who decides?

            iCAN has a Steering Board. It makes the most important decisions. Patients have their representatives there.

            iCAN also has a patient board. Its name is POTKU. It gives advice to the researchers.

            ## How is information kept safe?

            Information about patients is studied in a secure place. The place follows the European data protection law, the GDPR.
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

            iCAN tutkii, millaisia syövät ovat. Se tutkii myös, mitä potilaiden terveydelle on vuosien aikana tapahtunut. Kun molemmat tiedetään, voidaan löytää parempi hoito.

            ## Kuka päättää?

            iCANilla on ohjausryhmä. Se tekee tärkeimmät päätökset. Siinä on mukana potilaiden edustajia.

            iCANilla on myös potilas- ja kansalaisneuvosto. Sen nimi on POTKU. Se antaa neuvoja tutkijoille.

            ## Miten tiedot pysyvät turvassa?

            Potilaita koskevia tietoja tutkitaan turvallisessa paikassa. Siellä noudatetaan Euroopan tietosuojalakia eli tietosuoja-asetusta (GDPR).
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

            iCAN undersöker hur cancersjukdomarna ser ut. iCAN undersöker också vad som har hänt med patienternas hälsa genom åren. När man vet båda delarna kan man hitta en bättre behandling.

            ## Vem bestämmer?

            iCAN har en styrgrupp. Den fattar de viktigaste besluten. Där sitter också företrädare för patienterna.

            iCAN har dessutom ett patient- och medborgarråd. Det heter POTKU. Rådet ger forskarna råd.

            ## Hur hålls uppgifterna säkra?

            Uppgifter om patienter undersöks på ett säkert ställe. Där följer man Europas dataskyddslag, dataskyddsförordningen (GDPR).
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
