import type { PortraitState } from '../../cms/src/security/consent/state'
import { describe, expect, it } from 'vitest'
import { isServed, nextState } from '../../cms/src/security/consent/state'

const unused = {
  isWithdrawn: false,
  isUnconsented: false,
  isPublished: false,
  isConsented: false,
}
const inNews = { ...unused, isPublished: true }
const ofMember = { ...inNews, isConsented: true }
const withdrawn = { ...unused, isWithdrawn: true }
const unconsented = { ...unused, isUnconsented: true }

/** What is known of a portrait, how it is used now, and what is known of it then. */
const table: [PortraitState, typeof unused, PortraitState][] = [
  ['unseen', unused, 'unseen'],
  ['unseen', inNews, 'shown'],
  ['unseen', withdrawn, 'withdrawn'],
  ['unseen', unconsented, 'ended'],
  [
    'unseen',
    { ...inNews, isUnconsented: true },
    'shown',
  ],
  ['shown', unused, 'ended'],
  ['shown', inNews, 'shown'],
  ['shown', withdrawn, 'withdrawn'],
  [
    'shown',
    { ...inNews, isWithdrawn: true },
    'withdrawn',
  ],
  ['ended', unused, 'ended'],
  ['ended', inNews, 'shown'],
  // A withdrawal outlives the entry: neither its deletion nor another use brings the picture back.
  ['withdrawn', unused, 'withdrawn'],
  ['withdrawn', inNews, 'withdrawn'],
  ['withdrawn', unconsented, 'withdrawn'],
  ['withdrawn', ofMember, 'renewed'],
  ['renewed', ofMember, 'renewed'],
  // It comes back no longer than the new consent stands.
  ['renewed', inNews, 'withdrawn'],
  ['renewed', unused, 'withdrawn'],
  ['renewed', withdrawn, 'withdrawn'],
]

describe('a picture of a person', () => {
  it.each(table)('that is %s, used as %o, is then %s', (before, use, after) => {
    expect(nextState(before, use)).toBe(after)
  })

  it('is given to readers before it is taken away, and afterwards only by a new consent', () => {
    expect(([
      'unseen',
      'shown',
      'ended',
      'withdrawn',
      'renewed',
    ] as const).map(isServed)).toEqual([true, true, false, false, true])
  })
})
