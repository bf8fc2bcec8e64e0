import { SiteContactsDocument } from '@ican/shared/generated/documents'
import { oaiPath } from '@ican/shared/other-paths'
import { calendarPath, feedKinds, feedPath, sectionPath, sections } from '@ican/shared/paths'
import { defaultLocale, locales } from '@ican/shared/vocabulary'
import { defineEventHandler } from 'h3'
import { messages } from '../../common/messages'
import { readContent } from '../utils/readContent'
import { setFileHeaders } from '../utils/routeParams'
import { settings } from '../utils/settings'

/** What language models may read first: what the site is, its sections and its files for machines (llmstxt.org). */
export default defineEventHandler(async (event) => {
  const { site } = await readContent(event, SiteContactsDocument, { locale: defaultLocale })
  const words = messages[defaultLocale]
  const link = (label: string, path: string, note = '') => `- [${label}](${settings.siteUrl}${path})${note && `: ${note}`}`
  setFileHeaders(event, 'text/plain; charset=utf-8')
  return [
    `# ${site?.name ?? new URL(settings.siteUrl).hostname}`,
    '',
    `> ${[site?.tagline, site?.description].filter(Boolean).join(' ')}`,
    '',
    '## Sections',
    '',
    ...sections.map(section => link(words.section[section].title, sectionPath(section, defaultLocale), words.section[section].lead)),
    '',
    '## For machines',
    '',
    ...feedKinds.map(kind => link(`${words.feeds[kind]} (JSON Feed)`, feedPath(kind, defaultLocale, 'json'))),
    link(words.feeds.calendar, calendarPath(defaultLocale)),
    link('Sitemap', '/sitemap.xml'),
    link('Publications (OAI-PMH)', `${oaiPath}?verb=Identify`),
    '',
    '## Languages',
    '',
    ...locales.map(locale => link(messages[locale].language, `/${locale}`)),
    '',
  ].join('\n')
})
