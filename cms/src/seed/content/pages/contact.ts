import type { Block, PageEntry } from '../../engine/model'

function cards(headings: { partners: string, patients: string, media: string, general: string }): Block[] {
  return [
    { __component: 'blocks.contact-card', heading: headings.partners, purpose: 'partners' },
    { __component: 'blocks.contact-card', heading: headings.patients, purpose: 'patients' },
    { __component: 'blocks.contact-card', heading: headings.media, purpose: 'media' },
    { __component: 'blocks.contact-card', heading: headings.general, purpose: 'general' },
  ]
}

export const contact: PageEntry = {
  kind: 'page',
  key: 'contact',
  shared: {},
  texts: {
    en: {
      title: 'Contact',
      slug: 'contact',
      lead: 'Who to contact, and where to turn with questions about your own care.',
      blocks: [
        ...cards({
          partners: 'Partnerships',
          patients: 'Patients and their families',
          media: 'Media',
          general: 'Anything else',
        }),
        {
          __component: 'blocks.call-to-action',
          heading: 'Is it about your own care?',
          intro: 'We cannot answer questions about anyone’s own treatment. Contact your care team. Do not send us health data.',
          link: {
            label: 'For patients',
            page: { ref: 'page', key: 'patients' },
          },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Are you writing about iCAN?',
          intro: 'Every key figure has its source and a ready-made citation.',
          link: { label: 'Key figures', section: 'key-figures' },
        },
      ],
    },
    fi: {
      title: 'Yhteystiedot',
      slug: 'yhteystiedot',
      lead: 'Keneen voit ottaa yhteyttä ja mistä kysyä omasta hoidostasi.',
      blocks: [
        ...cards({
          partners: 'Kumppanuudet',
          patients: 'Potilaat ja läheiset',
          media: 'Media',
          general: 'Muut asiat',
        }),
        {
          __component: 'blocks.call-to-action',
          heading: 'Koskeeko asiasi omaa hoitoasi?',
          intro: 'Emme voi vastata kenenkään omaa hoitoa koskeviin kysymyksiin. Ota yhteyttä omaan hoitopaikkaasi. Älä lähetä meille terveystietojasi.',
          link: {
            label: 'Potilaille',
            page: { ref: 'page', key: 'patients' },
          },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Kirjoitatko iCANista?',
          intro: 'Jokaisella avainluvulla on lähde ja valmis viite.',
          link: { label: 'Avainluvut', section: 'key-figures' },
        },
      ],
    },
    sv: {
      title: 'Kontakt',
      slug: 'kontakt',
      lead: 'Vem du kan kontakta och vart du vänder dig om din egen vård.',
      blocks: [
        ...cards({
          partners: 'Partnerskap',
          patients: 'Patienter och närstående',
          media: 'Medier',
          general: 'Övriga ärenden',
        }),
        {
          __component: 'blocks.call-to-action',
          heading: 'Gäller det din egen vård?',
          intro: 'Vi kan inte svara på frågor om någons egen behandling. Kontakta din vårdenhet. Skicka inga hälsouppgifter till oss.',
          link: {
            label: 'För patienter',
            page: { ref: 'page', key: 'patients' },
          },
        },
        {
          __component: 'blocks.call-to-action',
          heading: 'Skriver du om iCAN?',
          intro: 'Varje nyckeltal har en källa och en färdig hänvisning.',
          link: { label: 'Nyckeltal', section: 'key-figures' },
        },
      ],
    },
  },
}
