import type { Platform } from './site'
import type { TemplateKind } from './templates'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { hostSocket } from './ask-host'
import { refuseDifferences } from './cms'
import { startPlatform } from './site'
import { makeTemplate } from './templates'

/**
 * Serves, from the runner's own process, what all test files share: templates of data folders, each made once, and one
 * platform for those that only read, started when the first of them asks for it.
 */
export async function startTestHost(): Promise<{ stop: () => Promise<void> }> {
  let platform: Promise<Platform> | undefined
  const answer = async (path: string): Promise<unknown> => {
    const [, what, kind, port] = path.split('/')
    if (what === 'template') {
      return makeTemplate(kind as TemplateKind, port === undefined
        ? undefined
        : Number(port))
    }
    // Its CMS compares all that the query engine answers with Strapi's own.
    platform ??= startPlatform({
      seed: true,
      env: { QUERY_ENGINE: 'compare' },
    })
    const { cms, site } = await platform
    return {
      cms: { url: cms.url, admin: cms.admin },
      site: { url: site.url },
    }
  }
  const server = createServer((asked, response) => {
    answer(asked.url ?? '').then(
      value => response.end(JSON.stringify(value)),
      (error: unknown) => response.writeHead(500).end(JSON.stringify(String(error))),
    )
  })
  // Making a template takes longer than a server usually waits.
  server.requestTimeout = 0
  server.listen(hostSocket())
  await once(server, 'listening')
  return {
    stop: async () => {
      server.close()
      server.closeAllConnections()
      const stopped = await platform?.catch(() => undefined)
      await stopped?.stop()
      if (stopped !== undefined)
        refuseDifferences(stopped.cms)
    },
  }
}
