import type { AdminLanguage } from '../../core/admin-ui/part'
import { contentManagerFi } from './content-manager.fi'
import { contentManagerSv } from './content-manager.sv'
import { generalEn } from './general.en'
import { generalFi } from './general.fi'
import { generalSv } from './general.sv'
import { i18nFi } from './i18n.fi'
import { i18nSv } from './i18n.sv'
import { uploadFi } from './upload.fi'
import { uploadSv } from './upload.sv'

/** Words that Strapi itself lacks, for what editors meet; the rest of its own stays. */
export const translations: Record<AdminLanguage, Record<string, string>> = {
  en: generalEn,
  fi: {
    ...generalFi,
    ...of('content-manager', contentManagerFi),
    ...of('upload', uploadFi),
    ...of('i18n', i18nFi),
  },
  sv: {
    ...generalSv,
    ...of('content-manager', contentManagerSv),
    ...of('upload', uploadSv),
    ...of('i18n', i18nSv),
  },
}

/** Strapi looks the words of a plugin up under its name. */
function of(plugin: string, words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`${plugin}.${key}`, text]))
}
