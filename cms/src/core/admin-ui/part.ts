import type { Locale } from '@ican/shared/vocabulary'
import type { StrapiApp } from '@strapi/strapi/admin'

/** The languages of the editors' rooms; English is what the others fall back to. */
export type AdminLanguage = Locale

/** The words of one part of the admin in every language, in ICU message syntax. The same keys in each. */
export type Texts<Key extends string = string> = Record<AdminLanguage, Record<Key, string>>

/** What one folder under `src/` adds to the admin; `app.tsx` lists them all. */
export interface AdminPart {
  /** Comes before the keys of its texts, so that two parts may use the same words. */
  name: string
  texts: Texts
  /** Before the plugins are ready: menu links, widgets of the home screen, settings. */
  register?: (app: StrapiApp) => void
  /** Once they are: panels, actions and buttons of the content manager. */
  bootstrap?: (app: StrapiApp) => void
}

/** Lets the compiler see that every language has every word. */
export function defineTexts<Key extends string>(texts: Texts<Key>): Texts<Key> {
  return texts
}
