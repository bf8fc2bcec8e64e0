import type { Check } from '../types'
import { takenAddress } from './addresses'
import { cardNumber } from './card-numbers'
import { dateToCome } from './dates'
import { actionWithoutLink, chartWithoutValues, dateAndUnknown, noBlocks, noBody, noQuestions, videoWithoutTranscript } from './empty-parts'
import { eventEndsFirst, eventWithoutTimeZone } from './events'
import { factNotShown, misspeltFact, unknownFact } from './fact-mentions'
import { factPastReview, factWithoutDate, factWithoutSource, numberShadowsFact } from './facts'
import { skippedHeading } from './headings'
import { identityCode } from './identity-codes'
import { missingTranslation, missingVersion, sameText } from './languages'
import { brokenInternalLink, deadExternalLink, emptyLinkText, linkWithoutTarget, vagueLinkText } from './links'
import { menuOfOtherLanguage } from './menus'
import { noPicture, pictureNamedAsFile, pictureWithoutText } from './pictures'
import { contactWithoutAddress, toBeCompleted } from './placeholders'
import { sameDoi } from './publications'
import { choiceNotShown, nothingChosen, unpublishedRelation } from './relations'
import { hardToRead, longParagraph, longTitle, markupInText, noDescription, noTopics } from './texts'

/** Every check, the grave ones first. */
export const checks: Check[] = [
  identityCode,
  cardNumber,
  takenAddress,
  pictureWithoutText,
  unpublishedRelation,
  unknownFact,
  misspeltFact,
  factNotShown,
  brokenInternalLink,
  linkWithoutTarget,
  emptyLinkText,
  skippedHeading,
  eventEndsFirst,
  eventWithoutTimeZone,
  factWithoutSource,
  factWithoutDate,
  dateAndUnknown,
  missingTranslation,
  deadExternalLink,
  pictureNamedAsFile,
  toBeCompleted,
  contactWithoutAddress,
  sameText,
  actionWithoutLink,
  menuOfOtherLanguage,
  chartWithoutValues,
  noQuestions,
  videoWithoutTranscript,
  nothingChosen,
  choiceNotShown,
  dateToCome,
  sameDoi,
  factPastReview,
  numberShadowsFact,
  markupInText,
  hardToRead,
  longTitle,
  noDescription,
  vagueLinkText,
  longParagraph,
  noBody,
  noBlocks,
  noPicture,
  noTopics,
  missingVersion,
]

/** The check with a code. */
export function checkOf(code: string): Check | undefined {
  return checks.find(check => check.code === code)
}
