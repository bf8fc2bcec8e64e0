import type { AdminPart } from '../../../core/admin-ui/part'
import { defaultLocale, isLocale } from '@ican/shared/vocabulary'
import { hasOpenedContent, onLanguageChosen, openContentIn, shownLanguage, startIn } from '../../../core/strapi/admin/language'
import { sendWithLogIns } from '../../../core/strapi/admin/log-ins'
import { onLogout } from '../../../core/strapi/admin/saves'
import { CHOSEN_LANGUAGE, SHOWN_LANGUAGE } from '../language-headers'

/**
 * Has the first visit in the browser's language, and tells the server which one somebody has chosen at the log-in. Content
 * is opened in the same language.
 */
export const languageAtLogIn: AdminPart = {
  name: 'log-in',
  texts: { en: {}, fi: {}, sv: {} },
  register() {
    startIn(window.navigator.languages.map(tag => tag.slice(0, 2)).find(isLocale))
  },
  bootstrap() {
    // Strapi opens the default language by itself.
    if (!hasOpenedContent() && shownLanguage() !== defaultLocale)
      openContentIn(shownLanguage())
    let chosen: string | undefined
    onLanguageChosen((language) => {
      chosen = language
      openContentIn(language)
    })
    // The next one to log in here may have chosen nothing.
    onLogout(() => {
      chosen = undefined
    })
    sendWithLogIns(() => ({
      [SHOWN_LANGUAGE]: shownLanguage(),
      ...chosen !== undefined && { [CHOSEN_LANGUAGE]: chosen },
    }))
  },
}
