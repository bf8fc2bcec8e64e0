/** Where the form of one language of a document is, within the admin. */
export function documentLink({ type, kind = 'collectionType', documentId, locale }: { type: string, kind?: string, documentId: string, locale: string | null }): string {
  const path = kind === 'singleType'
    ? `single-types/${type}`
    : `collection-types/${type}/${documentId}`
  return `/content-manager/${path}${locale === null
    ? ''
    : `?plugins[i18n][locale]=${locale}`}`
}
