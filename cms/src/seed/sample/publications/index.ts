import type { PublicationEntry } from '../../engine/model'
import { publication } from './build'
import { later } from './later'
import { of2019 } from './of-2019'
import { of2020 } from './of-2020'
import { of2021 } from './of-2021'
import { of2022 } from './of-2022'

/** Forty of the first term, 2019–2022, and a few after it. An article stands before its preprint. */
export const publications: PublicationEntry[] = [
  ...of2019,
  ...of2020,
  ...of2021,
  ...of2022,
  ...later,
].map(publication)
