/** The same answer that is far less than the page before, and how it has been confirmed since. */
export interface Suspicion {
  /** By what the answer is told from another one. */
  answer: string
  since: number
  times: number
}

/** An answer is believed that the content system has given so often, over so long, in milliseconds. */
const enoughTimes = 4
const longEnough = 60_000

/** So many pages may be suspicious at once, or this part of all, before it is more likely that content was lost than removed. */
const fewPages = 3
const smallPart = 1 / 20

/** Until a suspicious page is rendered again, in milliseconds: longer each time, and where there are many they share the renders. */
const firstPause = 2000
const longestPause = 30_000
const pausePerPage = 250

/** Notes an answer; one that differs from the last begins a suspicion of its own. */
export function suspicionOf(answer: string, before: Suspicion | undefined, now: number): Suspicion {
  return before?.answer === answer
    ? { ...before, times: before.times + 1 }
    : { answer, since: now, times: 1 }
}

/**
 * Whether a suspicious answer is to be believed: it stays the same, and a witness that lists everything has been
 * rendered meanwhile and has lost nothing. A content system that has lost its content shows it in many pages.
 */
export function isBelievable({ since, times }: Suspicion, { now, witnessedAt, suspicious, pages }: {
  now: number
  /** When a page that lists everything was last rendered and found whole. */
  witnessedAt: number
  /** How many pages are suspicious, out of how many. */
  suspicious: number
  pages: number
}): boolean {
  return times >= enoughTimes && now - since >= longEnough && witnessedAt >= since
    && suspicious <= Math.max(fewPages, pages * smallPart)
}

export function pauseFor({ times }: Suspicion, suspicious: number): number {
  return Math.min(firstPause * 2 ** (times - 1), Math.max(longestPause, suspicious * pausePerPage))
}
