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
      lead: 'Choose what your matter is about. Then it goes to the people who can answer it.',
      blocks: [
        ...cards({
          partners: 'You are thinking of a partnership',
          patients: 'You are a patient or someone close to one',
          media: 'You work in the media',
          general: 'Something else',
        }),
        {
          __component: 'blocks.call-to-action',
          heading: 'Is it about your own care?',
          intro: 'We cannot answer questions about anyone’s own treatment. Please turn to the unit that treats you. Do not send us health data.',
          link: {
            label: 'What patients can find here',
            page: { ref: 'page', key: 'patients' },
          },
        },
      ],
    },
    fi: {
      title: 'Yhteystiedot',
      slug: 'yhteystiedot',
      lead: 'Valitse, mitä asiasi koskee. Näin se ohjautuu niille, jotka osaavat vastata.',
      blocks: [
        ...cards({
          partners: 'Harkitset kumppanuutta',
          patients: 'Olet potilas tai potilaan läheinen',
          media: 'Työskentelet mediassa',
          general: 'Asiasi koskee muuta',
        }),
        {
          __component: 'blocks.call-to-action',
          heading: 'Koskeeko asiasi omaa hoitoasi?',
          intro: 'Emme voi vastata kenenkään omaa hoitoa koskeviin kysymyksiin. Ota yhteyttä sinua hoitavaan yksikköön. Älä lähetä meille terveystietojasi.',
          link: {
            label: 'Mitä täältä löytyy potilaalle',
            page: { ref: 'page', key: 'patients' },
          },
        },
      ],
    },
    sv: {
      title: 'Kontakt',
      slug: 'kontakt',
      lead: 'Välj vad ditt ärende gäller. Då når det dem som kan svara.',
      blocks: [
        ...cards({
          partners: 'Du funderar på ett partnerskap',
          patients: 'Du är patient eller närstående',
          media: 'Du arbetar inom medierna',
          general: 'Ditt ärende gäller något annat',
        }),
        {
          __component: 'blocks.call-to-action',
          heading: 'Gäller det din egen vård?',
          intro: 'Vi kan inte svara på frågor om någons egen behandling. Vänd dig till den enhet som vårdar dig. Skicka inga hälsouppgifter till oss.',
          link: {
            label: 'Vad patienter hittar här',
            page: { ref: 'page', key: 'patients' },
          },
        },
      ],
    },
  },
}
