import { expect, it } from 'vitest'
import { keepInPreview } from '../../web/server/utils/keepInPreview'

const prefix = '/preview/token'
const kept = ['/fi/uutiset', '/fi/uutiset/näyte']

it('keeps the links to where the draft is seen within the preview, with their query and fragment', () => {
  expect(keepInPreview('<a class="x" href="/fi/uutiset?page=2#top">', prefix, kept)).toBe('<a class="x" href="/preview/token/fi/uutiset?page=2#top">')
  expect(keepInPreview('<a href="/fi/uutiset/n%C3%A4yte">', prefix, kept)).toBe('<a href="/preview/token/fi/uutiset/n%C3%A4yte">')
})

it('opens every other link beside the preview, without telling where it was', () => {
  expect(keepInPreview('<a href="/fi/uutiset/toinen">', prefix, kept)).toBe('<a target="_blank" rel="noreferrer" href="/fi/uutiset/toinen">')
  expect(keepInPreview('<a href="https://example.org/%">', prefix, kept)).toBe('<a target="_blank" rel="noreferrer" href="https://example.org/%">')
})

it('leaves places on the same page and what is no link as they are', () => {
  const html = '<a href="#content">x</a><link href="/fi/uutiset"><article href="/fi/uutiset">'
  expect(keepInPreview(html, prefix, kept)).toBe(html)
})
