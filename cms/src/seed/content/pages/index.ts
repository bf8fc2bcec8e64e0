import type { PageEntry } from '../../engine/model'
import { about } from './about'
import { accessibility } from './accessibility'
import { contact } from './contact'
import { engagement } from './engagement'
import { home } from './home'
import { howToJoin } from './how-to-join'
import { outputs } from './outputs'
import { patients } from './patients'
import { plainLanguage } from './plain-language'
import { privacy } from './privacy'
import { prospectivePatients } from './prospective-patients'

/** A page stands after the one above it. */
export const pages: PageEntry[] = [
  home,
  about,
  plainLanguage,
  engagement,
  howToJoin,
  patients,
  prospectivePatients,
  outputs,
  contact,
  privacy,
  accessibility,
]
