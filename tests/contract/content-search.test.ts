import type { AdminClient } from '../setup/admin'
import type { Cms } from '../setup/cms'
import type { Postgres } from '../setup/postgres'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminClient } from '../setup/admin'
import { bootCms, startCms } from '../setup/cms'
import { editor } from '../setup/content'
import { startPostgres } from '../setup/postgres'
import { runDir } from '../setup/run-dir'

const NEWS = 'api::news-item.news-item'
const PAGE = 'api::page.page'
const TOPIC = 'api::topic.topic'

interface Hit { type: string, typeName: string, locale: string | null, title: string, state: string }

function paragraph(text: string) {
  return [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text },
      ],
    },
  ]
}

describe.each(['SQLite', 'PostgreSQL'])('the search of the admin on %s', (database) => {
  let postgres: Postgres | undefined
  let cms: Cms
  let admin: AdminClient
  let write: ReturnType<typeof editor>

  beforeAll(async () => {
    if (database === 'SQLite') {
      cms = await startCms()
    }
    else {
      postgres = await startPostgres()
      const dataDir = mkdtempSync(join(runDir(), 'content-search-'))
      mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true })
      cms = await bootCms(dataDir, {
        env: { DATABASE_URL: postgres.url },
      })
    }
    admin = await adminClient({ url: cms.url, ...cms.admin })
    write = editor(admin)
  })
  afterAll(async () => {
    await cms?.stop()
    await postgres?.stop()
  })

  async function find(words: string): Promise<Hit[]> {
    const { status, body } = await admin.request<{ hits: Hit[] }>('GET', `/content-search?words=${encodeURIComponent(words)}`)
    expect(status, words).toBe(200)
    return body.hits
  }

  const titles = async (words: string) => (await find(words)).map(({ title }) => title)

  it('finds drafts by the words of a body, in other forms of them too, and of blocks', async () => {
    await write.create(NEWS, {
      title: 'Uutinen biopankista',
      slug: 'uutinen-biopankista',
      body: paragraph('Biopankki kerää kudosnäytteitä.'),
    }, 'fi')
    await write.create(PAGE, {
      title: 'A page of blocks',
      slug: 'page-of-blocks',
      blocks: [
        {
          __component: 'blocks.rich-text',
          body: paragraph('Every sample of tissue is frozen.'),
        },
      ],
    })
    expect(await find('kudosnäytteitä')).toMatchObject([
      {
        type: NEWS,
        locale: 'fi',
        title: 'Uutinen biopankista',
        state: 'draft',
      },
    ])
    expect(await titles('biopankki kerää')).toEqual(['Uutinen biopankista'])
    expect(await titles('biopankki jakaa')).toEqual([])
    expect(await titles('samples')).toEqual(['A page of blocks'])
    expect(await titles('page-of-blocks')).toEqual(['A page of blocks'])
  })

  it('finds publications by an author, records by a label in any language, board members by name', async () => {
    await write.create('api::publication.publication', {
      title: 'On frozen tissue',
      slug: 'on-frozen-tissue',
      authors: [
        { family: 'Virtanen', given: 'Veera' },
      ],
    })
    await write.create(TOPIC, {
      name: { en: 'Biobanks', fi: 'Biopankit', sv: 'Biobanker' },
      slug: 'biobanks',
    })
    await write.create('api::board-member.board-member', { name: 'Aino Esimerkkilä' })
    expect(await titles('Virtanen')).toEqual(['On frozen tissue'])
    expect(await titles('Biobanker')).toEqual(['Biobanks'])
    expect(await titles('esimerkkilä')).toEqual(['Aino Esimerkkilä'])
    await admin.request('PUT', '/admin/users/me', { preferedLanguage: 'fi' })
    expect(await find('Biobanker')).toMatchObject([
      { typeName: 'Aihe', title: 'Biopankit', locale: null },
    ])
    await admin.request('PUT', '/admin/users/me', { preferedLanguage: 'en' })
  })

  it('follows what is written, published and deleted', async () => {
    const documentId = await write.create(NEWS, {
      title: 'Follow me',
      slug: 'follow-me',
      lead: 'Kvicksilver.',
      publishedOn: '2026-01-01',
    })
    const state = async (words: string) => (await find(words)).map(hit => hit.state)
    expect(await state('kvicksilver')).toEqual(['draft'])
    await write.publish(NEWS, documentId)
    expect(await state('kvicksilver')).toEqual(['published'])
    await new Promise(resolve => setTimeout(resolve, 600))
    await write.update(NEWS, documentId, { lead: 'Guldkorn.' })
    expect(await state('kvicksilver')).toEqual([])
    expect(await state('guldkorn')).toEqual(['modified'])
    await write.discard(NEWS, documentId)
    expect(await state('kvicksilver')).toEqual(['published'])
    await write.remove(NEWS, documentId)
    expect(await state('kvicksilver')).toEqual([])
  })

  it('puts titles first, then what was changed last', async () => {
    const inBody = await write.create(NEWS, { title: 'First', slug: 'first', lead: 'Sinivuokko.' })
    await write.create(NEWS, { title: 'Sinivuokko', slug: 'sinivuokko' })
    await write.create(NEWS, { title: 'Second', slug: 'second', lead: 'Sinivuokko.' })
    expect(await titles('sinivuokko')).toEqual(['Sinivuokko', 'Second', 'First'])
    await write.update(NEWS, inBody, { lead: 'Sinivuokko again.' })
    expect(await titles('sinivuokko')).toEqual(['Sinivuokko', 'First', 'Second'])
  })

  it.each([
    '',
    '   ',
    '" OR "',
    '* & | !',
    '\' -- ',
    'a'.repeat(3000),
    '\u0000',
  ])('answers whatever is typed: %j', async (words) => {
    expect(await find(words)).toEqual([])
  })
})
