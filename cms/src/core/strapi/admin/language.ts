/** Under which name the admin remembers its language in the browser, before anybody has logged in. */
const REMEMBERED = 'strapi-admin-language'

/**
 * Opens the admin in a language where this browser has not been in it before. Call it before the admin is drawn.
 * Broken by: another name in the browser's storage; the admin then opens in English.
 */
export function startIn(language: string | undefined): void {
  if (language !== undefined && window.localStorage.getItem(REMEMBERED) === null)
    window.localStorage.setItem(REMEMBERED, language)
}

/** The language that the admin is shown in. */
export function shownLanguage(): string {
  return window.localStorage.getItem(REMEMBERED) ?? 'en'
}

/** Under which name the content manager remembers the language of what was opened last. */
const OPENED_LAST = 'STRAPI_LOCALE'

/** Whether any content has been opened in this browser. */
export function hasOpenedContent(): boolean {
  return window.localStorage.getItem(OPENED_LAST) !== null
}

/**
 * Opens lists and forms in a language until another one is chosen there.
 * Broken by: another name in the browser's storage, or another form of what is kept there.
 */
export function openContentIn(language: string): void {
  window.localStorage.setItem(OPENED_LAST, JSON.stringify({
    plugins: {
      i18n: { locale: language },
    },
  }))
}

/**
 * Hears of a language that is chosen on the pages before the log-in.
 * Broken by: other addresses of these pages, or a choice that does not set the language of the page.
 */
export function onLanguageChosen(listener: (language: string) => void): void {
  const root = document.documentElement
  // To be drawn in the language that it opens in is no choice.
  let shown = shownLanguage()
  new MutationObserver(() => {
    if (root.lang === shown)
      return
    shown = root.lang
    if (/\/auth\/[^/]+$/.test(window.location.pathname))
      listener(root.lang)
  }).observe(root, {
    attributeFilter: ['lang'],
  })
}
