import type { Core } from '@strapi/strapi'

/** The alternative text of a file in each language of the site; Strapi's own `alternativeText` stands where one is missing. */
export const textFields = {
  en: 'alternativeTextEn',
  fi: 'alternativeTextFi',
  sv: 'alternativeTextSv',
} as const

const names = { en: 'English', fi: 'Finnish', sv: 'Swedish' }

/** Gives files a text per language. In `register`, before the tables are made. */
export function addPictureTexts(strapi: Core.Strapi): void {
  const { attributes } = strapi.contentType('plugin::upload.file')
  for (const [language, field] of Object.entries(textFields) as [keyof typeof textFields, string][]) {
    Object.assign(attributes, {
      [field]: {
        type: 'text',
        configurable: false,
        pluginOptions: {
          help: { description: `What the picture shows, in ${names[language]}.` },
        },
      },
    })
  }
}
