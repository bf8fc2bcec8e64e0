import type { ReportName } from '@ican/shared/paths'
import type { Locale } from '@ican/shared/vocabulary'
import type { H3Event } from 'h3'
import type { ReferenceList } from './referenceList'
import { Buffer } from 'node:buffer'
import { PublicationListNamesDocument } from '@ican/shared/generated/documents'
import { BoundedQueue } from '../../common/bounded-queue'
import { dayIn } from '../../common/dates'
import { setFileName } from './answerReferences'
import { loadFonts } from './pdf/loadFonts'
import { writePdf } from './pdf/writePdf'
import { publicationPdf } from './publicationPdf'
import { readContent } from './readContent'
import { setFileHeaders } from './routeParams'
import { settings } from './settings'

interface ListToPrint extends Pick<ReferenceList<string>, 'publications' | 'query' | 'name'> {
  /** The report that it is, and the day on which that was frozen. */
  report?: ReportName
  day?: string
}

/** Lists are written one after the other, as one alone keeps a core busy; for whoever has gone meanwhile, none. */
const writing = new BoundedQueue({ running: 1, waiting: Number.POSITIVE_INFINITY })

/** Answers with a list of publications to print, in the words of a language. */
export async function answerPublicationPdf(event: H3Event, { publications, query, name, report, day = dayIn(new Date().toISOString()) }: ListToPrint, locale: Locale): Promise<Buffer> {
  const { topic = '', person = '' } = query
  const names = await readContent(event, PublicationListNamesDocument, { locale, topic, person })
  const content = publicationPdf({
    publications,
    query,
    names,
    locale,
    siteUrl: settings.siteUrl,
    day,
    report,
  })
  setFileHeaders(event, 'application/pdf', locale)
  setFileName(event, `${encodeURIComponent(name)}.pdf`)
  return writing.run(async () => event.node.res.closed
    ? Buffer.alloc(0)
    : writePdf(content, await loadFonts()))
}
