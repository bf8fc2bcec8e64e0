import type { Locale } from '@ican/shared/vocabulary'

/** A part of the admin's code that is replaced while the admin is built. */
interface Patch {
  /** The end of the file's path. */
  file: string
  /** What stands in it once. */
  find: string
  replace: string
}

/** The part of a plugin of Vite that is needed here. */
interface BuildPlugin {
  name: string
  enforce: 'pre'
  transform: (code: string, id: string) => { code: string, map: null } | null
  buildEnd: (error?: Error) => void
}

/** Whether something is a draft, published or changed, in words. */
const STATUS = 'formatMessage({ id: "content-manager.containers.List." + status, defaultMessage: status })'

/** A text in the language of the page, for what is drawn where no messages are at hand. */
function inLanguage(words: Record<Locale, string>): string {
  return `(${JSON.stringify(words)}[document.documentElement.lang] ?? ${JSON.stringify(words.en)})`
}

/** What only the admin's own code could do better, and has no place to be added to. */
export const patches: Patch[] = [
  // A focal point that is set while a picture is added was not sent with it.
  {
    file: '@strapi/upload/dist/admin/hooks/useUpload.mjs',
    find: 'alternativeText: asset.alternativeText,',
    replace: 'alternativeText: asset.alternativeText, focalPoint: asset.focalPoint,',
  },
  // Fingers do not hover: what is done with a picture would never be seen.
  {
    file: '@strapi/upload/dist/admin/components/AssetCard/AssetCardBase.mjs',
    find: 'opacity: 0;',
    replace: 'opacity: 0; @media (hover: none) { opacity: 1; }',
  },
  // A third or a quarter of a phone leaves a file's name one letter a line.
  {
    file: '@strapi/upload/dist/admin/components/UploadAssetDialog/PendingAssetStep/PendingAssetStep.mjs',
    find: 'col: 4,',
    replace: 'col: 4, s: 6, xs: 12,',
  },
  {
    file: '@strapi/upload/dist/admin/components/AssetGridList/AssetGridList.mjs',
    find: 'col: 3,\n                            height: "100%",',
    replace: 'col: 3, s: 6, xs: 12, height: "100%",',
  },
  // What is said in English whatever the editor's language is.
  {
    file: '@strapi/i18n/dist/admin/components/CMHeaderActions.mjs',
    find: 'children: capitalize(status)',
    replace: `children: ${STATUS}`,
  },
  {
    file: '@strapi/i18n/dist/admin/components/BulkLocaleActionModal.mjs',
    find: 'children: capitalize(status)',
    replace: `children: ${STATUS}`,
  },
  {
    file: '@strapi/content-manager/dist/admin/pages/EditView/components/DocumentStatus.mjs',
    find: '"aria-label": status,',
    replace: `"aria-label": ${STATUS},`,
  },
  {
    file: '@strapi/admin/dist/admin/admin/src/components/LeftMenu.mjs',
    find: 'label: "Menu",',
    replace: 'label: formatMessage({ id: \'app.menu\', defaultMessage: \'Menu\' }),',
  },
  {
    file: '@strapi/admin/dist/admin/admin/src/features/Notifications.mjs',
    find: 'position: "top-center"',
    replace: 'position: "top-center", containerAriaLabel: useIntl().formatMessage({ id: \'app.notifications\', defaultMessage: \'Messages\' })',
  },
  // The mark of a field with a value for each language was called after an object; its words stand beside it.
  {
    file: '@strapi/i18n/dist/admin/contentManagerHooks/editView.mjs',
    find: 'tag: "span",\n        title: title,',
    replace: 'tag: "span",',
  },
  {
    file: '@strapi/upload/dist/admin/components/AssetDialog/BrowseStep/SearchAsset/SearchAsset.mjs',
    find: 'label: "Search",',
    replace: 'label: formatMessage({ id: \'search.placeholder\', defaultMessage: \'Search\' }),',
  },
  {
    file: '@strapi/design-system/dist/index.mjs',
    find: 'closeLabel: t = "Close modal"',
    replace: `closeLabel: t = ${inLanguage({ en: 'Close', fi: 'Sulje', sv: 'Stäng' })}`,
  },
  {
    file: '@strapi/design-system/dist/index.mjs',
    find: 'label: t = "Pagination"',
    replace: `label: t = ${inLanguage({ en: 'Pages', fi: 'Sivut', sv: 'Sidor' })}`,
  },
  {
    file: '@strapi/upload/dist/admin/future/pages/Assets/components/Dnd/AssetsDndProvider.mjs',
    find: 'accessibility: {',
    replace: `accessibility: { screenReaderInstructions: { draggable: ${inLanguage({
      en: 'Press the space bar to pick a file up, move it with the arrow keys, press the space bar again to drop it, or Escape to cancel.',
      fi: 'Valitse tiedosto välilyönnillä, siirrä sitä nuolinäppäimillä, pudota se välilyönnillä tai peru Esc-näppäimellä.',
      sv: 'Välj en fil med mellanslag, flytta den med piltangenterna, släpp den med mellanslag eller avbryt med Esc.',
    })} },`,
  },
  // Whoever is invited writes for the site, and has not asked for letters of Strapi's maker.
  {
    file: '@strapi/admin/dist/admin/admin/src/pages/Auth/components/Register.mjs',
    find: '].map(({ size, ...field })=>',
    replace: '].filter(({ name })=>name !== "news").map(({ size, ...field })=>',
  },
  // A red bin on a box of the home screen looks as if it deleted the texts in it; it hides the box.
  {
    file: '@strapi/admin/dist/admin/admin/src/components/WidgetRoot.mjs',
    find: 'import { PuzzlePiece, Trash, Drag }',
    replace: 'import { PuzzlePiece, Cross as Trash, Drag }',
  },
  {
    file: '@strapi/admin/dist/admin/admin/src/components/WidgetRoot.mjs',
    find: 'variant: "danger-light",',
    replace: 'variant: "tertiary",',
  },
  // Each language by its own name, as the others are.
  {
    file: '@strapi/admin/dist/admin/admin/src/translations/languageNativeNames.mjs',
    find: 'sv: \'Swedish\'',
    replace: 'sv: \'Svenska\'',
  },
]

/**
 * Builds the admin with them.
 * Broken by: a file that is no longer there, or no longer has what is replaced exactly once; the admin is then not built.
 */
export function buildPatches(): BuildPlugin {
  const done = new Set<Patch>()
  return {
    name: 'admin-patches',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? ''
      const found = patches.filter(({ file }) => path.endsWith(`/${file}`))
      if (found.length === 0)
        return null
      for (const patch of found)
        done.add(patch)
      return {
        code: found.reduce(patched, code),
        map: null,
      }
    },
    buildEnd(error) {
      const missing = patches.find(patch => !done.has(patch))
      if (error === undefined && missing !== undefined)
        throw new Error(`Strapi's admin no longer has the file ${missing.file}; docs/strapi-upgrade.md says what it is for.`)
    },
  }
}

/** The code with a patch. @throws where what is replaced is not there exactly once */
export function patched(code: string, { file, find, replace }: Patch): string {
  const [before, after, ...others] = code.split(find)
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`Strapi's admin no longer has «${find}» once in ${file}; docs/strapi-upgrade.md says what it is for.`)
  return `${before}${replace}${after}`
}
