import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import { shownLanguage } from '../../../core/strapi/admin/language'
import { LanguagesCell } from './LanguagesCell'
import { OptionCell } from './OptionCell'
import { TimeCell } from './TimeCell'
import { TranslatedCell } from './TranslatedCell'

interface Table { displayedHeaders: ListFieldLayout[], layout: ListLayout }

/** Shows the choices of an entry in words and its times in brief, and the form anew when its editor changes the language. */
export const fieldHelpAdmin: AdminPart = {
  name: 'field-help',
  texts: { en: {}, fi: {}, sv: {} },
  bootstrap(app) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', ({ displayedHeaders, layout }: Table): Table => ({
      layout,
      displayedHeaders: displayedHeaders.map(header => ({
        ...header,
        ...cellOf(header),
      })),
    }))
    reloadOnNewLanguage()
  },
}

/** Choices in words, titles in the editor's language, times and languages in brief; other cells as Strapi draws them. */
function cellOf({ name, attribute }: ListFieldLayout): Partial<ListFieldLayout> {
  const { type } = attribute
  if (name === 'locales') {
    return {
      cellFormatter: row => <LanguagesCell locale={row.locale} localizations={row.localizations} />,
    }
  }
  if (type === 'component' && attribute.component === 'elements.translated-text') {
    return {
      cellFormatter: row => <TranslatedCell value={row[name]} />,
    }
  }
  if (type === 'enumeration') {
    return {
      cellFormatter: row => <OptionCell value={row[name]} />,
    }
  }
  if (type === 'date' || type === 'datetime') {
    return {
      cellFormatter: row => <TimeCell type={type} value={row[name]} />,
    }
  }
  return {}
}

/** Labels and hints come from the server in the account's language and are kept by the browser until the page is loaded. */
function reloadOnNewLanguage(): void {
  const root = document.documentElement
  // The page says that it is English until it is drawn: to become what it was last time is no change.
  let shown = shownLanguage()
  new MutationObserver(() => {
    const changed = root.lang !== shown
    shown = root.lang
    if (changed && window.location.pathname.endsWith('/me'))
      window.location.reload()
  }).observe(root, {
    attributeFilter: ['lang'],
  })
}

export { optionTexts } from './option-texts'
