import type { PlacedEntry } from '@ican/shared/places'
import type { Locale } from '@ican/shared/vocabulary'
import { useFetchClient } from '@strapi/strapi/admin'
import { useMemo } from 'react'

export interface SentLink {
  id: string
  locale: Locale | null
  expiresAt: string
  url: string
  /** Who made it. */
  madeBy?: string
}

/** A language in which a draft can be previewed. */
export interface PreviewLanguage {
  language: Locale
  /** The draft's own language; null where its type is not translated. */
  locale: Locale | null
  previewed: PlacedEntry
}

interface Scope { uid: string, documentId: string, locale: string | null }
interface Answer<T> { data: T }

/** Asks the CMS about previews. */
export function usePreviews() {
  const { get, post, del } = useFetchClient()
  return useMemo(() => ({
    places: async (uid: string, documentId: string) => (await get<Answer<PreviewLanguage[]>>(`/preview/places/${uid}/${documentId}`)).data.data,
    open: async (scope: Scope) => (await post<Answer<SentLink>>('/preview/sessions', scope)).data.data,
    links: async (uid: string, documentId: string) => (await get<Answer<SentLink[]>>(`/preview/links/${uid}/${documentId}`)).data.data,
    makeLink: async (wish: Scope & { days: number }) => (await post<Answer<SentLink>>('/preview/links', wish)).data.data,
    revoke: async (id: string) => {
      await del(`/preview/links/${id}`)
    },
  }), [get, post, del])
}
