import type { ReportedPublication } from '../../cms/src/publications/reports/record'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctionsOf } from '../../cms/src/publications/reports/corrections'
import { checksumOf, publicationsOf, writeRecord } from '../../cms/src/publications/reports/record'
import { readReportFile, reportFile } from '../../shared/paths'

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const nullable = fc.option(text)

function publication(documentId: fc.Arbitrary<string>): fc.Arbitrary<ReportedPublication> {
  return fc.record({
    documentId,
    slug: text,
    title: text,
    type: fc.constantFrom('article-journal', 'thesis'),
    authors: fc.array(fc.record({
      family: nullable,
      given: nullable,
      literal: nullable,
      orcid: nullable,
    }), { maxLength: 3 }),
    containerTitle: nullable,
    publisher: nullable,
    volume: nullable,
    issue: nullable,
    pages: nullable,
    issued: fc.constantFrom('2020-01-01', '2021-05-06'),
    issuedPrecision: fc.constantFrom('day', 'month', 'year'),
    doi: nullable,
    pmid: nullable,
    pmcid: nullable,
    url: nullable,
    language: fc.constantFrom('en', 'fi'),
    abstract: nullable,
    keywords: fc.array(fc.record({ term: text }), { maxLength: 2 }),
    openAccess: fc.constantFrom('gold', 'closed'),
    license: nullable,
    notices: fc.array(fc.record({
      kind: fc.constantFrom('retraction', 'erratum'),
      issued: fc.constant('2024-01-01'),
      doi: nullable,
    }), { maxLength: 2 }),
    sample: fc.boolean(),
  })
}

/** Publications of a term, each there once. */
const list = fc.uniqueArray(publication(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), {
  selector: ({ documentId }) => documentId,
})

const head = { term: '2019-2022', version: 3, frozenAt: '2026-11-30T12:00:00.000Z' }

describe('the record of a report', () => {
  it('is JSON that holds what was written, one publication on each line', () => {
    fc.assert(fc.property(list, (publications) => {
      const record = writeRecord({ ...head, total: publications.length }, publications)
      expect(publicationsOf(record)).toEqual(publications)
      expect(JSON.parse(record)).toEqual({ ...head, total: publications.length, publications })
      // Line by line for who compares two versions; line ends within texts are written as \n.
      expect(record.split('\n').filter(line => line.startsWith('{"documentId"'))).toHaveLength(publications.length)
    }))
  })

  it('has the checksum that sha256sum gives for its file', () => {
    fc.assert(fc.property(list, (publications) => {
      const record = writeRecord({ ...head, total: publications.length }, publications)
      expect(checksumOf(record)).toBe(createHash('sha256').update(Buffer.from(record)).digest('hex'))
    }))
  })
})

describe('the corrections since a report', () => {
  it('are none where nothing has changed, in whatever order', () => {
    fc.assert(fc.property(list, (publications) => {
      expect(correctionsOf(publications, publications.toReversed())).toEqual([])
    }))
  })

  it('lead from the report to what is there now', () => {
    fc.assert(fc.property(list, list, (reported, now) => {
      const corrections = correctionsOf(reported, now)
      const byId = Map.groupBy(corrections, ({ documentId }) => documentId)
      expect([
        ...byId.values(),
      ].every(all => all.length === 1)).toBe(true)
      const patched = new Map(reported.map(each => [each.documentId, each]))
      for (const { kind, documentId, fields } of corrections) {
        const current = now.find(each => each.documentId === documentId)
        if (current === undefined) {
          expect(kind).toBe('removed')
          patched.delete(documentId)
          continue
        }
        const before = patched.get(documentId)
        expect(kind).toBe(before === undefined
          ? 'added'
          : 'changed')
        patched.set(documentId, before === undefined
          ? current
          : {
              ...before,
              ...Object.fromEntries(fields.map(field => [field, current[field]])),
            })
      }
      const withoutAddress = (all: Iterable<ReportedPublication>) => [...all].map(each => ({ ...each, slug: '' })).toSorted((a, b) => a.documentId.localeCompare(b.documentId))
      expect(withoutAddress(patched.values())).toEqual(withoutAddress(now))
    }))
  })

  it('leave out another address alone', () => {
    fc.assert(fc.property(list, (publications) => {
      expect(correctionsOf(publications, publications.map(each => ({ ...each, slug: 'moved' })))).toEqual([])
    }))
  })
})

describe('the file of a report', () => {
  it('names its term and version, and nothing else does', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), (version) => {
      const report = { term: '2019-2022', version }
      expect(readReportFile(reportFile(report))).toEqual(report)
    }))
    for (const name of [
      '2019-2022',
      '2019-2022-0',
      '2019-2022-01',
      '2019-2022-1-2',
      '2019-2022-999999',
      '19-22-1',
      '2019-2022--1',
      '2019-2022-1 ',
      '',
    ])
      expect(readReportFile(name), name).toBeUndefined()
  })
})
