import type { Change } from './changes.ts'
import type { PageFiles } from './disk.ts'
import type { Entry, Page, Staleness } from './page.ts'
import type { Pages } from './pages.ts'
import type { Render, Rendered } from './render.ts'
import { homePath, sitemapPath } from '@ican/shared/paths'
import { locales } from '@ican/shared/vocabulary'
import { LRUCache } from 'lru-cache'
import { log } from '../../common/log.ts'
import { pageKey } from './address.ts'
import { hasMoved, isAbout, isOfSettings, isWithdrawn, keyLeftBehind, mayReturn, tagOfDocument, tagsOfChange } from './changes.ts'
import { checksum } from './disk.ts'
import { Flights } from './flights.ts'
import { NegativeAnswers } from './negative-answers.ts'
import { isDefinite, isStorable, isSuspiciousShrink, storedHeaders } from './rules.ts'
import { isBelievable, suspicionOf } from './suspicion.ts'
import { PageWriter } from './writer.ts'

/** Pages that list everything: while these are whole, the content system has lost nothing. */
const witnesses = locales.flatMap(locale => [
  sitemapPath(locale),
  homePath(locale),
])

/** Renders pages, stores them, and knows which of them are stale. */
export class PageStore {
  readonly pages: Pages
  /** What is not there: known for a moment, so that to ask for it again costs nothing. */
  readonly negative = new NegativeAnswers()
  readonly #flights: Flights
  readonly #writer: PageWriter
  readonly #files: PageFiles
  readonly #build: string
  /** Where there was a page lately, stored or not: while much changes, one is shown before it can be stored. */
  readonly #shown = new LRUCache<string, true>({ max: 1000 })
  #witnessedAt = 0
  /** `isOwn`: what has changed stands at the page's own address. */
  onStale: (key: string, isOwn: boolean) => void = () => {}
  /** Called with the content of a page that lasts. */
  onStored: (html: Buffer) => void = () => {}

  constructor({ pages, files, render, build }: { pages: Pages, files: PageFiles, render: Render, build: string }) {
    this.pages = pages
    this.#files = files
    this.#flights = new Flights(render)
    this.#writer = new PageWriter(pages, files)
    this.#build = build
  }

  get position(): number {
    return this.#flights.position
  }

  set position(position: number) {
    this.#flights.position = position
  }

  /** Takes in what is on disk; what another build rendered is stale. */
  load(): void {
    for (const page of this.#files.index()) {
      // A version before this one may have stored other spellings of the same page.
      if (pageKey(page.key) !== page.key) {
        this.#files.remove(page.key).catch(error => log('PAGES_NOT_STORED', `${page.key} could not be removed.`, { error }))
        continue
      }
      const entry = this.pages.put(page, undefined, { lasting: true })
      if (page.build !== this.#build)
        this.markStale(entry, 'build')
      else if (page.gone && page.length === 0)
        this.markStale(entry, 'changed')
    }
  }

  get isWritable(): boolean {
    return this.#writer.isWritable
  }

  /** Whether memory and disk hold nothing that a change has made stale. */
  get isSettled(): boolean {
    return !this.#writer.isBusy && this.#flights.size === 0
      && this.pages.all().every(({ stale }) => stale !== 'changed' && stale !== 'listed')
  }

  writeAgain(): Promise<void> {
    return this.#writer.writeAgain()
  }

  /** Until what has been rendered so far is on disk, as far as it can be. */
  flushed(): Promise<void> {
    return this.#writer.flushed()
  }

  /** How many pages the content system now answers far less for than before, and nobody knows why. */
  get suspicious(): number {
    return this.pages.all().filter(({ suspicion }) => suspicion !== undefined).length
  }

  isUnderWay(key: string): boolean {
    return this.#flights.has(key)
  }

  /** Renders a page and stores it if it may be stored; whoever asks meanwhile waits for the same render. */
  render(key: string): Promise<Rendered> {
    return this.#flights.render(key, this.pages.peek(key) !== undefined || this.#shown.has(key), (rendered, missed) => this.#take(key, rendered, missed))
  }

  #take(key: string, rendered: Rendered, missed: boolean): void {
    if (rendered.status === 200)
      this.#shown.set(key, true)
    const entry = this.pages.get(key)
    if (missed) {
      // Changed faster than it can be rendered: shown to who waits for it, but stored only by the next render.
      this.onStale(key, false)
      return
    }
    if (entry !== undefined && !rendered.reads.failed && isSuspiciousShrink(rendered, entry) && !this.#isBelieved(rendered, entry)) {
      rendered.suspicious = true
      return
    }
    if (isStorable(rendered)) {
      this.#store(key, rendered)
      return
    }
    if (!isDefinite(rendered))
      return
    if (entry !== undefined)
      this.pages.delete(key)
    this.negative.put(key, rendered)
  }

  #isBelieved(rendered: Rendered, entry: Entry): boolean {
    const { key } = entry.page
    const now = Date.now()
    const isNew = entry.suspicion === undefined
    entry.suspicion = suspicionOf(`${rendered.status} ${checksum(rendered.body)}`, entry.suspicion, now)
    if (isNew)
      log('PAGE_SHRINK_HELD', `${key} stays as it was: the content system now answers less, and no change explains it.`)
    if (this.#witnessedAt < entry.suspicion.since)
      this.#askWitnesses(key)
    const isBelieved = isBelievable(entry.suspicion, {
      now,
      witnessedAt: this.#witnessedAt,
      suspicious: this.suspicious,
      pages: this.pages.size,
    })
    if (isBelieved)
      log('PAGE_SHRINK_ALLOWED', `${key} shows less from now on: the content system keeps saying so, and has lost nothing else.`)
    return isBelieved
  }

  /** Has the pages that list everything rendered anew. */
  #askWitnesses(suspicious: string): void {
    for (const key of witnesses.filter(each => each !== suspicious)) {
      const witness = this.pages.peek(key)
      if (witness !== undefined && witness.stale === undefined)
        this.markStale(witness, 'aged')
    }
  }

  #store(key: string, { status, headers, body, reads }: Rendered): void {
    const page: Page = {
      key,
      ...status === 410 && { gone: true },
      subject: reads.subject,
      headers: storedHeaders(headers),
      tags: [...reads.tags],
      renderedAt: Date.now(),
      expiresAt: reads.expiresAt,
      build: this.#build,
      length: body.length,
      checksums: {
        identity: checksum(body),
      },
    }
    this.negative.delete(key)
    this.pages.put(page, { identity: body })
    if (witnesses.includes(key))
      this.#witnessedAt = page.renderedAt
    if (this.pages.isLasting(key))
      this.#makeLast(page, body)
  }

  #makeLast(page: Page, body: Buffer): void {
    this.#writer.write(page, body)
    this.onStored(body)
  }

  /** Notes that a lasting page leads to this one. */
  link(key: string): void {
    this.#settle(this.pages.link(key))
  }

  /** Notes that a page has been asked for again. */
  revisit(key: string): void {
    this.#settle(this.pages.revisit(key))
  }

  #settle(entry: Entry | undefined): void {
    const bodies = entry && this.pages.bodiesInMemory(entry.page.key)
    if (entry !== undefined && bodies !== undefined)
      this.#makeLast(entry.page, bodies.identity)
  }

  /** Marks exactly the pages that read what has changed; what stands at an address that has ended is gone at once. */
  changed(changes: Change[]): void {
    if (changes.length > 0)
      this.negative.clear()
    for (const change of changes) {
      this.#flights.changed(change)
      const leftBehind = keyLeftBehind(change)
      if (leftBehind !== undefined)
        this.pages.delete(leftBehind)
      for (const tag of tagsOfChange(change))
        this.pages.withTag(tag).forEach(entry => this.#touch(entry, change, tag === tagOfDocument(change)))
    }
  }

  #touch(entry: Entry, change: Change, hasRead: boolean): void {
    const { page, changes } = entry
    if (page.gone) {
      if (mayReturn(page, change))
        this.markStale(entry, 'changed')
      return
    }
    if (change.kind === 'withdrawn') {
      // A person may no longer be named: no page at all is better than the one that does.
      this.pages.delete(page.key)
      this.onStale(page.key, true)
      return
    }
    if (!hasRead) {
      changes.removals += change.kind === 'published'
        ? 0
        : 1
      this.markStale(entry, 'listed')
      return
    }
    if (isWithdrawn(page, change)) {
      this.pages.withdraw(page)
      this.onStale(page.key, true)
      return
    }
    const isOwn = isAbout(page, change)
    if (change.kind !== 'published' || hasMoved(change)) {
      changes.everything = true
    }
    else if (!isOfSettings(change)) {
      changes.published.add(tagOfDocument(change))
      if (isOwn)
        changes.own = tagOfDocument(change)
    }
    this.markStale(entry, 'changed', isOwn)
  }

  /** Nothing is known of what has changed up to a place in the feed. */
  everythingChanged(position: number): void {
    this.#flights.everythingChanged(position)
    this.negative.clear()
    for (const entry of this.pages.all()) {
      this.markStale(entry, 'changed')
      entry.changes.everything = true
    }
  }

  /** A page that does not last is not rendered anew for a change, but when somebody asks for it. */
  markStale(entry: Entry, reason: Staleness, isOwn = false): void {
    const { key } = entry.page
    if (!this.pages.isLasting(key)) {
      this.pages.delete(key)
      return
    }
    if (entry.stale !== 'changed')
      entry.stale = reason
    entry.changes.everything ||= reason === 'build' || reason === 'expired'
    this.onStale(key, isOwn)
  }
}
