/**
 * What is known of a picture that shows a person.
 * - `unseen`: no reader has been able to see it yet; drafts and previews show it.
 * - `shown`: readers see it.
 * - `ended`: readers saw it, and nothing published shows it any more.
 * - `withdrawn`: the person has taken the consent back.
 */
export type PortraitState = 'unseen' | 'shown' | 'ended' | 'withdrawn'

/** How a picture of a person is used at the moment. */
export interface PortraitUse {
  /** Somebody whom it shows has taken the consent back, in whichever version of the entry. */
  isWithdrawn: boolean
  /** Something published shows it, where consent allows that. */
  isPublished: boolean
  /** It is the published portrait of somebody whose consent stands. */
  isConsented: boolean
}

/** What becomes of a picture of a person. A withdrawal outlives the entry: only a new consent brings the picture back. */
export function nextState(state: PortraitState, { isWithdrawn, isPublished, isConsented }: PortraitUse): PortraitState {
  if (isWithdrawn)
    return 'withdrawn'
  if (state === 'withdrawn') {
    return isConsented
      ? 'shown'
      : 'withdrawn'
  }
  if (isPublished)
    return 'shown'
  return state === 'unseen'
    ? 'unseen'
    : 'ended'
}

/** Whether the public may be given a picture of a person. */
export function isServed(state: PortraitState): boolean {
  return state === 'unseen' || state === 'shown'
}
