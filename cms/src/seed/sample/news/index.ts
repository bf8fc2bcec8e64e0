import type { NewsEntry } from '../../engine/model'
import { dayOf } from '../../engine/dates'
import { of2023 } from './of-2023'
import { of2024 } from './of-2024'
import { of2025 } from './of-2025'
import { of2026 } from './of-2026'

/** No item may be dated after the day of seeding, whatever that day is. */
export function sampleNews(now: Date): NewsEntry[] {
  const today = dayOf(now)
  return [
    ...of2026,
    ...of2025,
    ...of2024,
    ...of2023,
  ].map(item => ({
    ...item,
    shared: {
      ...item.shared,
      publishedOn: item.shared.publishedOn < today
        ? item.shared.publishedOn
        : today,
    },
  }))
}
