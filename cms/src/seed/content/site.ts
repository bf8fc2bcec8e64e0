import type { ContactPurpose, Link } from '../engine/model'
import type { FileRef, Locale } from '../engine/types'
import { file, ref } from '../engine/types'

interface Contact { purpose: ContactPurpose, label: string, email?: string, note: string }
interface SiteText {
  tagline: string
  description: string
  contacts: Contact[]
  navigation: Link[]
  footerLinks: Link[]
  socialLinks: Link[]
}
export interface SiteContent {
  shared: { name: string, defaultShareImage: FileRef }
  texts: Record<Locale, SiteText>
}

/** The only address that the organisation has given. */
export const partnersAddress = 'ican-partners@helsinki.fi'

const about = ref('page', 'about')
const engagement = ref('page', 'engagement')
const howToJoin = ref('page', 'how-to-join')
const patients = ref('page', 'patients')
const plainLanguage = ref('page', 'in-plain-language')
const prospective = ref('page', 'information-for-prospective-patients')
const outputs = ref('page', 'outputs')
const contact = ref('page', 'contact')
const privacy = ref('page', 'privacy')
const accessibility = ref('page', 'accessibility')

export const site: SiteContent = {
  shared: {
    name: 'iCAN',
    defaultShareImage: file('share'),
  },
  texts: {
    en: {
      tagline: 'Finland’s flagship for digital precision cancer medicine',
      description: 'iCAN is a national research and development flagship in Finland. It works at the interface of precision cancer medicine and digital health with patients, healthcare, researchers and companies.',
      contacts: [
        { purpose: 'patients', label: 'Patients and their families', note: 'For questions about taking part and about the patient board POTKU.' },
        {
          purpose: 'partners',
          label: 'Partnerships',
          email: partnersAddress,
          note: 'For companies and public organisations that want to work with iCAN.',
        },
        { purpose: 'media', label: 'Media', note: 'For journalists who need facts, pictures or someone to interview.' },
        { purpose: 'general', label: 'Anything else', note: 'For all other questions about iCAN.' },
      ],
      navigation: [
        { label: 'About iCAN', page: about },
        { label: 'Work with us', page: engagement },
        { label: 'For patients', page: patients },
        { label: 'Results', page: outputs },
        { label: 'Publications', section: 'publications' },
        { label: 'News', section: 'news' },
        { label: 'Events', section: 'events' },
      ],
      footerLinks: [
        { label: 'Key figures', section: 'key-figures' },
        { label: 'Join as a partner', page: howToJoin },
        { label: 'What the platform holds', section: 'platform' },
        { label: 'Information for prospective patients', page: prospective },
        { label: 'iCAN in plain language', page: plainLanguage },
        { label: 'Patient board POTKU', section: 'patient-board' },
        { label: 'People', section: 'people' },
        { label: 'Partners', section: 'partners' },
        { label: 'Downloads', section: 'downloads' },
        { label: 'Contact', page: contact },
        { label: 'Privacy', page: privacy },
        { label: 'Accessibility', page: accessibility },
      ],
      socialLinks: [],
    },
    fi: {
      tagline: 'Digitaalisen yksilöllistetyn syöpälääketieteen lippulaiva Suomessa',
      description: 'iCAN on kansallinen tutkimuksen ja kehityksen lippulaiva. Se toimii yksilöllistetyn syöpälääketieteen ja digitaalisen terveyden rajapinnalla yhdessä potilaiden, terveydenhuollon, tutkijoiden ja yritysten kanssa.',
      contacts: [
        { purpose: 'patients', label: 'Potilaat ja läheiset', note: 'Kysymykset osallistumisesta sekä potilas- ja kansalaisneuvosto POTKUsta.' },
        {
          purpose: 'partners',
          label: 'Kumppanuudet',
          email: partnersAddress,
          note: 'Yrityksille ja julkisille organisaatioille, jotka haluavat tehdä yhteistyötä iCANin kanssa.',
        },
        { purpose: 'media', label: 'Media', note: 'Toimittajille, jotka tarvitsevat tietoja, kuvia tai haastateltavan.' },
        { purpose: 'general', label: 'Muut asiat', note: 'Muut iCANia koskevat kysymykset.' },
      ],
      navigation: [
        { label: 'Tietoa iCANista', page: about },
        { label: 'Yhteistyö', page: engagement },
        { label: 'Potilaille', page: patients },
        { label: 'Tulokset', page: outputs },
        { label: 'Julkaisut', section: 'publications' },
        { label: 'Uutiset', section: 'news' },
        { label: 'Tapahtumat', section: 'events' },
      ],
      footerLinks: [
        { label: 'Avainluvut', section: 'key-figures' },
        { label: 'Ryhdy kumppaniksi', page: howToJoin },
        { label: 'Mitä alustalla on', section: 'platform' },
        { label: 'Tietoa sinulle, jota on pyydetty mukaan', page: prospective },
        { label: 'iCAN selkeästi kerrottuna', page: plainLanguage },
        { label: 'Potilas- ja kansalaisneuvosto POTKU', section: 'patient-board' },
        { label: 'Ihmiset', section: 'people' },
        { label: 'Kumppanit', section: 'partners' },
        { label: 'Ladattavat tiedostot', section: 'downloads' },
        { label: 'Yhteystiedot', page: contact },
        { label: 'Tietosuoja', page: privacy },
        { label: 'Saavutettavuus', page: accessibility },
      ],
      socialLinks: [],
    },
    sv: {
      tagline: 'Finlands flaggskepp för digital precisionsmedicin vid cancer',
      description: 'iCAN är ett nationellt flaggskepp för forskning och utveckling. Det verkar i gränslandet mellan precisionsmedicin vid cancer och digital hälsa, tillsammans med patienter, hälso- och sjukvården, forskare och företag.',
      contacts: [
        { purpose: 'patients', label: 'Patienter och närstående', note: 'För frågor om att delta och om patient- och medborgarrådet POTKU.' },
        {
          purpose: 'partners',
          label: 'Partnerskap',
          email: partnersAddress,
          note: 'För företag och offentliga organisationer som vill samarbeta med iCAN.',
        },
        { purpose: 'media', label: 'Medier', note: 'För journalister som behöver fakta, bilder eller någon att intervjua.' },
        { purpose: 'general', label: 'Övriga ärenden', note: 'För övriga frågor om iCAN.' },
      ],
      navigation: [
        { label: 'Om iCAN', page: about },
        { label: 'Samarbete', page: engagement },
        { label: 'För patienter', page: patients },
        { label: 'Resultat', page: outputs },
        { label: 'Publikationer', section: 'publications' },
        { label: 'Nyheter', section: 'news' },
        { label: 'Evenemang', section: 'events' },
      ],
      footerLinks: [
        { label: 'Nyckeltal', section: 'key-figures' },
        { label: 'Bli partner', page: howToJoin },
        { label: 'Vad plattformen innehåller', section: 'platform' },
        { label: 'Information till dig som tillfrågas', page: prospective },
        { label: 'iCAN på klar svenska', page: plainLanguage },
        { label: 'Patient- och medborgarrådet POTKU', section: 'patient-board' },
        { label: 'Personer', section: 'people' },
        { label: 'Partner', section: 'partners' },
        { label: 'Filer att ladda ner', section: 'downloads' },
        { label: 'Kontakt', page: contact },
        { label: 'Dataskydd', page: privacy },
        { label: 'Tillgänglighet', page: accessibility },
      ],
      socialLinks: [],
    },
  },
}
