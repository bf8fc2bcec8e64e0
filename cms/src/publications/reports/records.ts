import type { Core } from '@strapi/strapi'
import type { ReportedPublication } from './record'
import { publicationsOf } from './record'
import { readRecord } from './table'

/** So many records are kept taken apart: a file asks for one page after the other. */
const KEPT = 3

/** The publications of reports. Records are never changed; to take one of thousands apart takes a third of a second. */
export class Records {
  readonly #strapi: Core.Strapi
  readonly #kept = new Map<number, Promise<ReportedPublication[]>>()

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  /** Those of a report, by its id; none where it was removed. */
  async publications(id: number): Promise<ReportedPublication[]> {
    const publications = this.#kept.get(id) ?? this.#read(id)
    // The one asked for last is the last to go.
    this.#kept.delete(id)
    this.#kept.set(id, publications)
    for (const old of [
      ...this.#kept.keys(),
    ].slice(0, -KEPT))
      this.#kept.delete(old)
    publications.catch(() => this.#kept.delete(id))
    return publications
  }

  /** What was removed is taken for there no longer. */
  forget(): void {
    this.#kept.clear()
  }

  async #read(id: number): Promise<ReportedPublication[]> {
    const record = await readRecord(this.#strapi.db.connection, id)
    return record === undefined
      ? []
      : publicationsOf(record)
  }
}
