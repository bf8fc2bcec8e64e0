import type { Server } from './servers.ts'
import { homePath, sectionPath } from '@ican/shared/paths'

const locale = 'en'

/** The kinds of page that readers come to most, each with an address that the seeded content has. */
export async function samplePages({ url }: Server): Promise<{ name: string, path: string }[]> {
  const firstOf = async (list: string, pattern = `${list}/[^"?]+`) => {
    const html = await (await fetch(url + list)).text()
    const path = new RegExp(`href="(${pattern})"`).exec(html)?.[1]
    if (path === undefined)
      throw new Error(`${list} leads to no page.`)
    return path
  }
  const news = sectionPath('news', locale)
  const events = sectionPath('events', locale)
  return [
    {
      name: 'home',
      path: homePath(locale),
    },
    { name: 'news list', path: news },
    {
      name: 'news item',
      path: await firstOf(news),
    },
    {
      name: 'event',
      path: await firstOf(events),
    },
    {
      name: 'publication list',
      path: sectionPath('publications', locale),
    },
    {
      name: 'key figures',
      path: sectionPath('key-figures', locale),
    },
    {
      name: 'patient information',
      path: await firstOf(`${homePath(locale)}/patients`, '/en/patients/[^"?]+'),
    },
  ]
}
