import { defineEventHandler, setResponseHeader, setResponseStatus } from 'h3'
import { settings } from '../../utils/settings'

export default defineEventHandler(async (event) => {
  setResponseHeader(event, 'cache-control', 'no-store')
  const ready = await fetch(`${settings.cmsUrl}/_health`, {
    method: 'HEAD',
    signal: AbortSignal.timeout(500),
  })
    .then(answer => answer.ok, () => false)
  if (!ready)
    setResponseStatus(event, 503)
  return {
    status: ready ? 'ok' : 'unavailable',
    cms: ready,
  }
})
