import type { Save } from '../../../core/strapi/admin/saves'
import { onSaved, sendWithSaves } from '../../../core/strapi/admin/saves'

interface Loaded { locale: string | null, updatedAt: string }

const loaded = new Map<string, Loaded>()

/** Remembers what the form of a document was loaded from. */
export function noteLoaded({ model, documentId, locale, updatedAt }: { model: string, documentId: string } & Loaded): void {
  loaded.set(model, { locale, updatedAt })
  loaded.set(`${model} ${documentId}`, { locale, updatedAt })
}

/** Sends with every save from a form what the form was loaded from. */
export function sendLoadedVersions(): void {
  sendWithSaves((save): Record<string, string> => {
    const version = loaded.get(keyOf(save))
    const isOther = version === undefined || (version.locale !== null && save.params?.locale !== undefined && save.params.locale !== version.locale)
    return isOther
      ? {}
      : { 'x-loaded-version': version.updatedAt }
  })
  onSaved((result) => {
    if (!('data' in result))
      return
    const key = keyOf(result.save)
    const version = loaded.get(key)
    // Publishing answers the published version; the draft's new state is noted when the form is loaded anew.
    if (result.kind === 'updateDocument' && version !== undefined && result.data.updatedAt !== undefined)
      loaded.set(key, { ...version, updatedAt: result.data.updatedAt })
    else
      loaded.delete(key)
  })
}

/** The settings of the site are one document, which its saves do not name. */
function keyOf({ model, documentId }: Save): string {
  return documentId === undefined
    ? model
    : `${model} ${documentId}`
}
