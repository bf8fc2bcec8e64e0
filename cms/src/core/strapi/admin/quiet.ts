/** Where Strapi sells and announces; its documentation is not among these. */
const adverts = [
  'https://strapi.io',
  'https://billing.strapi.io',
  'https://market.strapi.io',
  'https://cloud.strapi.io',
]

/** The announcements that Strapi remembers as read, under the names that it gives this installation. */
const announcements = [true, false].flatMap(legacy =>
  ['false', 'undefined'].map(installation => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${legacy}:${installation}`))

/** Takes announcements and links to paid plans out of the editors' rooms. */
export function quiet(): void {
  for (const name of announcements)
    window.localStorage.setItem(name, 'true')
  const style = document.createElement('style')
  style.textContent = `${adverts.map(address => `a[href^="${address}"]`).join(', ')} { display: none }`
  document.head.append(style)
}
