import { placesOf } from '@ican/shared/places'
import { expect, it } from 'vitest'

const entry = { slug: 'näyte', address: null, usedOn: [] }
const home = { slug: 'home', isHome: true, parent: null }

it('sees an entry on its own page, in its list, and on pages that show it, each once', () => {
  const usedOn = [
    { title: 'Etusivu', address: home },
    {
      title: 'Potilaille',
      address: { slug: 'potilaille', isHome: false, parent: home },
    },
    { title: 'Etusivu', address: home },
  ]
  expect(placesOf({ ...entry, type: 'news-item', usedOn }, 'fi')).toEqual([
    { kind: 'page', path: '/fi/uutiset/näyte' },
    { kind: 'list', path: '/fi/uutiset' },
    { kind: 'home', path: '/fi', title: 'Etusivu' },
    { kind: 'used', path: '/fi/potilaille', title: 'Potilaille' },
  ])
})

it('sees a composed page below those above it, or as the home page', () => {
  const address = {
    slug: 'tietosuoja',
    isHome: false,
    parent: { slug: 'tietoa', isHome: false, parent: home },
  }
  expect(placesOf({ ...entry, type: 'page', address }, 'fi')).toEqual([
    { kind: 'page', path: '/fi/tietoa/tietosuoja' },
  ])
  expect(placesOf({ ...entry, type: 'page', address: home }, 'sv')).toEqual([
    { kind: 'home', path: '/sv' },
  ])
})

it('sees records in the lists that they are parts of', () => {
  expect(placesOf({ ...entry, type: 'person' }, 'en')).toEqual([
    { kind: 'list', path: '/en/people#näyte' },
  ])
  expect(placesOf({ ...entry, type: 'topic' }, 'en')).toEqual([
    { kind: 'list', path: '/en/news?topic=näyte' },
  ])
  expect(placesOf({ ...entry, type: 'board-member', slug: null }, 'sv')).toEqual([
    { kind: 'list', path: '/sv/potku' },
  ])
})

it('sees nowhere what has no address yet', () => {
  expect(placesOf({ ...entry, type: 'news-item', slug: null }, 'fi')).toEqual([])
  expect(placesOf({ ...entry, type: 'redirect' }, 'fi')).toEqual([])
})
