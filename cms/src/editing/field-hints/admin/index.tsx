import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import type { TitledRow } from './TitleCell'
import { shownLanguage } from '../../../core/strapi/admin/language'
import { titleFields } from '../layout'
import { ChangedCell } from './ChangedCell'
import { LanguagesCell } from './LanguagesCell'
import { OptionCell } from './OptionCell'
import { part } from './texts'
import { TimeCell } from './TimeCell'
import { TitleCell } from './TitleCell'

interface Table { displayedHeaders: ListFieldLayout[], layout: ListLayout }

/** Shows the choices of an entry in words and its times in brief, and the form anew when its editor changes the language. */
export const fieldHelpAdmin: AdminPart = {
  ...part,
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

/** Titles in the editor's language, choices in words, times and languages in brief; other cells as Strapi draws them. */
function cellOf({ name, attribute }: ListFieldLayout): Partial<ListFieldLayout> {
  const { type } = attribute
  if (name === 'locales') {
    return {
      cellFormatter: row => <LanguagesCell locale={row.locale} localizations={row.localizations} />,
    }
  }
  if (name === 'updatedAt') {
    return {
      cellFormatter: row => <ChangedCell at={row.updatedAt} by={row.updatedBy} />,
    }
  }
  if (titleFields.includes(name) && (type === 'string' || (type === 'component' && attribute.component === 'elements.translated-text'))) {
    return {
      cellFormatter: row => <TitleCell row={row as TitledRow} title={row[name]} />,
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
