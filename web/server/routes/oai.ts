import type { H3Event } from 'h3'
import type { Repository } from '../utils/oai/answerQuestion'
import { HarvestedPublicationsDocument, HarvestSetsDocument, PublicationHarvestDocument, SiteContactsDocument } from '@ican/shared/generated/documents'
import { oaiPath } from '@ican/shared/other-paths'
import { defaultLocale } from '@ican/shared/vocabulary'
import { createError, defineEventHandler, setResponseHeaders } from 'h3'
import { contactEmail } from '../utils/contactEmail'
import { writeAnswer } from '../utils/oai/writeAnswer'
import { askLater, readContent } from '../utils/readContent'
import { settings } from '../utils/settings'

/** More than any request of the protocol needs, in bytes. */
const longestBody = 16 * 1024

/** Gives the publications to services that collect them from many sites (OAI-PMH 2.0). */
export default defineEventHandler(async (event) => {
  const args = event.method === 'POST'
    ? await readForm(event)
    : new URLSearchParams(event.path.split('?').slice(1).join('?'))
  const answer = await writeAnswer(args, repositoryOf(event))
  setResponseHeaders(event, { 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-store' })
  return answer
})

function repositoryOf(event: H3Event): Repository {
  const { siteUrl } = settings
  const { hostname } = new URL(siteUrl)
  return {
    siteUrl,
    baseUrl: siteUrl + oaiPath,
    site: async () => {
      const { site } = await readContent(event, SiteContactsDocument, { locale: defaultLocale })
      // Every domain answers for its mail by this address (RFC 2142).
      return { name: site?.name ?? hostname, email: contactEmail(site) ?? `postmaster@${hostname}` }
    },
    sets: () => readContent(event, HarvestSetsDocument, {}),
    harvest: async variables => (await readContent(event, PublicationHarvestDocument, variables)).publicationHarvest,
    publications: async ids => (await readContent(event, HarvestedPublicationsDocument, { ids })).publications,
    askLater: () => askLater(event),
  }
}

/** The arguments in the body of a request, as forms send them (section 3.1.1.2). */
async function readForm({ node: { req } }: H3Event): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(req.headers['content-type'] ?? ''))
    throw createError({ statusCode: 415, statusMessage: 'Unsupported Media Type' })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > longestBody)
      throw createError({ statusCode: 413, statusMessage: 'Content Too Large' })
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString())
}
