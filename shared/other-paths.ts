/** Files made from content. The page store keeps them as it keeps pages. */
const contentFiles = [
  'feeds/',
  'calendars/',
  'data/',
  'references/',
  'share-images/',
  'manifests/',
  'sitemaps/',
  'sitemap.xml',
  'robots.txt',
  'llms.txt',
  'speculation-rules.json',
  '.well-known/',
]

/** Files that do not change with the content. */
const fixedFiles = [
  '_nuxt/',
  'icons/',
  'media/',
  'uploads/',
  'favicon.ico',
]

/** Where other services ask for publications (OAI-PMH), by GET or POST: each answer is put together for who asks. */
export const oaiPath = '/oai'

const askedFiles = [
  oaiPath.slice(1),
]

/** What is answered anew each time. */
const unstored = [
  '__nuxt/',
  '__nuxt_error',
  'api/',
  'health/',
  'preview/',
]

/** How every address of the site begins that is no page: a folder ends in a slash. The one list of them. */
export const otherPaths: readonly string[] = [
  ...contentFiles,
  ...fixedFiles,
  ...askedFiles,
  ...unstored,
]

/** Whether a file answers at an address, with or without a query, rather than a page. */
export function isFilePath(path: string): boolean {
  return beginsLike(path, [
    ...contentFiles,
    ...fixedFiles,
    ...askedFiles,
  ])
}

/** Whether the page store leaves an address to others. */
export function isUnstoredPath(path: string): boolean {
  return beginsLike(path, [
    ...fixedFiles,
    ...askedFiles,
    ...unstored,
  ])
}

/** Whether an address may also be asked by POST. */
export function takesPost(path: string): boolean {
  return beginsLike(path, askedFiles)
}

/** Whether the site answers something else than a page at an address. */
export function isOtherPath(path: string): boolean {
  return beginsLike(path, otherPaths)
}

function beginsLike(path: string, beginnings: readonly string[]): boolean {
  const [bare = ''] = path.split(/[?#]/)
  return beginnings.some(beginning => beginning.endsWith('/')
    ? bare.startsWith(`/${beginning}`)
    : bare === `/${beginning}`)
}
