import type { Change } from '../../../web/page-store/store/changes'
import type { Render, Rendered } from '../../../web/page-store/store/render'
import { Buffer } from 'node:buffer'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PageFiles } from '../../../web/page-store/store/disk'
import { Pages } from '../../../web/page-store/store/pages'
import { Reads } from '../../../web/page-store/store/reads'
import { PageStore } from '../../../web/page-store/store/store'

interface Answer { status?: number, body?: string, tags?: string[], subject?: { documentId: string, locale?: string }, position?: number }

/** An answer of the app, as a render gives it. */
export function answer({ status = 200, body = 'A page', tags = ['document:site'], subject, position = 1e9 }: Answer = {}): Rendered {
  const reads = new Reads()
  reads.note(new Headers({
    'x-read-tags': tags.join(' '),
    'x-feed-position': String(position),
  }))
  if (subject)
    reads.about(subject)
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(body),
    reads,
  }
}

export function change(more: Partial<Change> = {}): Change {
  return {
    number: 1,
    at: '2026-11-28T12:00:00.000Z',
    kind: 'published',
    type: 'api::news-item.news-item',
    documentId: 'a',
    locale: 'en',
    slugBefore: 'a',
    slugAfter: 'a',
    ...more,
  }
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'page-store-'))
}

interface Options { lasting?: number, passing?: number, folder?: string }

/** A store that renders by a function of the test. */
export function storeOf(render: Render, { lasting = 100, passing = 10, folder = temporaryFolder() }: Options = {}) {
  const files = new PageFiles(folder)
  const pages = new Pages(files, {
    lasting: { pages: lasting, bytes: 1e7 },
    passing: { pages: passing, bytes: 1e7 },
  })
  const store = new PageStore({ pages, files, render, build: 'one' })
  return { store, pages, files, folder }
}
