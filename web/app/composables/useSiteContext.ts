import type { SiteFrameFragment } from '@ican/shared/generated/documents'
import type { Locale } from '@ican/shared/vocabulary'
import type { InjectionKey } from 'vue'
import type { Messages } from '../../common/messages'
import { defaultLocale } from '@ican/shared/vocabulary'
import { inject } from 'vue'
import { messages } from '../../common/messages'

export type Site = SiteFrameFragment['site']

export const localeKey: InjectionKey<Locale> = Symbol('language of the page')
export const contentLanguageKey: InjectionKey<string> = Symbol('language of the content around')
export const siteKey: InjectionKey<Site> = Symbol('site')
export const isPreviewKey: InjectionKey<boolean> = Symbol('whether a draft is shown')

/** The language of the page, as its address says. */
export function useLocale(): Locale {
  return inject(localeKey, defaultLocale)
}

/** The interface's texts in the language of the page. */
export function useMessages(): Messages {
  return messages[useLocale()]
}

/** The site's settings, such as whom to contact. */
export function useSite(): Site {
  return inject(siteKey, null)
}

/** Tells the `lang` that a text needs: none where it is in the language of the text around it. */
export function useLang(): (language: string | null | undefined) => string | undefined {
  const around = inject(contentLanguageKey, useLocale())
  return language => language && language !== around
    ? language
    : undefined
}

/** A page above the one being read. */
export interface Crumb { href: string, label: string, language?: string | null }

/** The way from the home page to the page being read; whatever shows the title shows it. */
export const trailKey: InjectionKey<Crumb[]> = Symbol('way to the page')

/** The block whose heading is the title of the whole page, if one is. */
export const titleBlockKey: InjectionKey<object | undefined> = Symbol('block with the title of the page')
