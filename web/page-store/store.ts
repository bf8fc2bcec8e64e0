import type { Change } from './changes.ts'
import type { PageFiles } from './disk.ts'
import type { Bodies, Entry, Page, Staleness } from './page.ts'
import type { Pages } from './pages.ts'
import type { Render, Rendered } from './render.ts'
import { hasMoved, isAbout, isOfSettings, isWithdrawn, keyLeftBehind, mayReturn, tagOfDocument, tagsOfChange } from './changes.ts'
import { compressed, isCompressible } from './compress.ts'
import { checksum } from './disk.ts'
import { isDefinite, isDoubtful, isStorable, keptHeaders } from './rules.ts'

interface Flight { changes: Change[], everything: boolean, result: Promise<Rendered> }

/** A page is rendered again where something it read has changed meanwhile; so often at most. */
const attempts = 3

/** Renders pages, keeps them, and knows which of them are stale. */
export class PageStore {
  readonly pages: Pages
  readonly #files: PageFiles
  readonly #render: Render
  readonly #build: string
  readonly #flights = new Map<string, Flight>()
  /** Pages that could not be written to disk: their copy there, if any, is an old one. */
  readonly #unwritten = new Set<string>()
  /** The last change of the feed that has been taken in. */
  position = 0
  /** `isOwn`: what has changed stands at the page's own address. */
  onStale: (key: string, isOwn: boolean) => void = () => {}
  onStored: (html: Buffer) => void = () => {}

  constructor({ pages, files, render, build }: { pages: Pages, files: PageFiles, render: Render, build: string }) {
    this.pages = pages
    this.#files = files
    this.#render = render
    this.#build = build
  }

  /** Takes in what is on disk; what another build rendered is stale. */
  load(): void {
    for (const page of this.#files.index()) {
      const entry = this.pages.put(page, undefined)
      if (page.build !== this.#build)
        this.markStale(entry, 'build')
      else if (page.gone && page.length === 0)
        this.markStale(entry, 'changed')
    }
  }

  get isWritable(): boolean {
    return this.#unwritten.size === 0
  }

  /** Whether memory and disk hold nothing that a change has made stale. */
  get isSettled(): boolean {
    return this.isWritable && !this.#files.isBusy && this.#flights.size === 0
      && [
        ...this.pages.all(),
      ].every(({ stale }) => stale !== 'changed' && stale !== 'listed')
  }

  /** Renders a page and keeps it if it may be kept; whoever asks meanwhile waits for the same render. */
  render(key: string): Promise<Rendered> {
    const under = this.#flights.get(key)
    if (under !== undefined)
      return under.result
    const flight: Flight = {
      changes: [],
      everything: false,
      result: this.#renderAndKeep(key),
    }
    this.#flights.set(key, flight)
    return flight.result
  }

  async #renderAndKeep(key: string): Promise<Rendered> {
    // The flight is entered in the list before its render begins.
    await Promise.resolve()
    try {
      for (let attempt = 1; ; attempt++) {
        const { position } = this
        const rendered = await this.#render(key, this.pages.peek(key) !== undefined)
        // A server of the content system that lags behind what we have been told already cannot be relied upon.
        if (rendered.reads.position < position)
          rendered.reads.fail()
        const flight = this.#flights.get(key)
        const missed = flight?.everything === true || flight?.changes.some(change => tagsOfChange(change).some(tag => rendered.reads.tags.has(tag)))
        if (!missed || attempt === attempts) {
          this.#keep(key, rendered, missed === true)
          return rendered
        }
        if (flight) {
          flight.changes = []
          flight.everything = false
        }
      }
    }
    finally {
      this.#flights.delete(key)
    }
  }

  #keep(key: string, rendered: Rendered, missed: boolean): void {
    const entry = this.pages.get(key)
    if (missed) {
      // Changed faster than it can be rendered: shown to who waits for it, but kept only by what comes next.
      this.onStale(key, false)
      return
    }
    if (entry !== undefined && !rendered.reads.failed && isDoubtful(rendered, entry)) {
      console.error(`${key} is kept as it was: the content system now answers less, and no change explains it.`)
      rendered.doubtful = true
      return
    }
    if (isStorable(rendered))
      this.#store(key, rendered)
    else if (entry !== undefined && isDefinite(rendered))
      this.pages.delete(key)
  }

  #store(key: string, { status, headers, body, reads }: Rendered): void {
    const page: Page = {
      key,
      ...status === 410 && { gone: true },
      subject: reads.subject,
      headers: keptHeaders(headers),
      tags: [...reads.tags],
      renderedAt: Date.now(),
      expiresAt: reads.expiresAt,
      build: this.#build,
      length: body.length,
      checksums: {
        identity: checksum(body),
      },
    }
    this.#unwritten.add(key)
    this.pages.put(page, { identity: body })
    this.onStored(body)
    this.#finish(page, body).catch(error => console.error(`${key} could not be written: ${error}`))
  }

  async #finish(page: Page, body: Buffer): Promise<void> {
    if (!isCompressible(page.headers['content-type'])) {
      await this.#write(page, { identity: body })
      return
    }
    const bodies = await compressed(body)
    page.checksums.gzip = checksum(bodies.gzip)
    page.checksums.br = checksum(bodies.br)
    this.pages.setBodies(page, bodies)
    await this.#write(page, bodies)
  }

  async #write(page: Page, bodies: Bodies): Promise<void> {
    if (this.pages.get(page.key)?.page !== page) {
      if (this.pages.get(page.key) === undefined)
        this.#unwritten.delete(page.key)
      return
    }
    await this.#files.write(page, bodies)
    this.#unwritten.delete(page.key)
  }

  /** Tries again to write what could not be written, the first of it to begin with. */
  async writeAgain(): Promise<void> {
    for (const key of [...this.#unwritten]) {
      const entry = this.pages.get(key)
      const bodies = this.pages.bodiesInMemory(key)
      if (entry === undefined || bodies === undefined)
        this.#unwritten.delete(key)
      else if (bodies.br !== undefined || !isCompressible(entry.page.headers['content-type']))
        await this.#write(entry.page, bodies)
    }
  }

  /** Marks exactly the pages that read what has changed; what stands at an address that has ended is gone at once. */
  changed(changes: Change[]): void {
    for (const change of changes) {
      this.position = change.number
      for (const flight of this.#flights.values())
        flight.changes.push(change)
      const leftBehind = keyLeftBehind(change)
      if (leftBehind !== undefined)
        this.pages.delete(leftBehind)
      for (const tag of tagsOfChange(change))
        this.pages.withTag(tag).forEach(entry => this.#touch(entry, change, tag === tagOfDocument(change)))
    }
  }

  #touch(entry: Entry, change: Change, hasRead: boolean): void {
    if (entry.page.gone) {
      if (mayReturn(entry.page, change))
        this.markStale(entry, 'changed')
      return
    }
    if (change.kind === 'withdrawn') {
      // A person may no longer be named: no page at all is better than the one that does.
      this.pages.delete(entry.page.key)
      this.onStale(entry.page.key, true)
      return
    }
    if (!hasRead) {
      this.markStale(entry, 'listed')
      return
    }
    if (isWithdrawn(entry.page, change)) {
      this.pages.withdraw(entry.page)
      this.onStale(entry.page.key, true)
      return
    }
    if (change.kind !== 'published' || hasMoved(change))
      entry.mayShrink = true
    else if (!isOfSettings(change))
      (entry.published ??= new Set()).add(tagOfDocument(change))
    this.markStale(entry, 'changed', isAbout(entry.page, change))
  }

  /** Nothing is known of what has changed up to a place in the feed. */
  everythingChanged(position: number): void {
    this.position = position
    for (const flight of this.#flights.values())
      flight.everything = true
    for (const entry of this.pages.all()) {
      this.markStale(entry, 'changed')
      entry.mayShrink = true
    }
  }

  markStale(entry: Entry, reason: Staleness, isOwn = false): void {
    if (entry.stale !== 'changed')
      entry.stale = reason
    entry.mayShrink ||= reason === 'build' || reason === 'expired'
    this.onStale(entry.page.key, isOwn)
  }
}
