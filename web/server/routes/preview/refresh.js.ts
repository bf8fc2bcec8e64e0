import { defineEventHandler, setResponseHeaders } from 'h3'

/** Every so often an open preview looks whether the draft has been saved, in milliseconds. */
const interval = 1500

/** Runs in a browser, as it stands. */
const script = `const { version, versionAt } = document.currentScript.dataset
setInterval(async () => {
  if (document.visibilityState !== 'visible')
    return
  const answer = await fetch(versionAt).catch(() => undefined)
  if (answer === undefined || answer.status >= 500)
    return
  if (!answer.ok || await answer.text() !== version)
    location.reload()
}, ${interval})
`

/** The one script of the site: it loads a preview anew once its draft has been saved, or the link has ended. */
export default defineEventHandler((event) => {
  setResponseHeaders(event, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
  })
  return script
})
