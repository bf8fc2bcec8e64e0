/**
 * What is known of a picture that shows a person.
 * - `unseen`: no reader has been able to see it yet; drafts and previews show it.
 * - `shown`: readers see it.
 * - `ended`: nothing published shows it: not any more, or for want of the consent of somebody who is published.
 * - `withdrawn`: the person has taken the consent back.
 * - `renewed`: it was withdrawn once, and readers see it again as the portrait of somebody whose consent stands.
 */
export type PortraitState = 'unseen' | 'shown' | 'ended' | 'withdrawn' | 'renewed'

/** How a picture of a person is used at the moment. */
export interface PortraitUse {
  /** Somebody whom it shows has taken the consent back, in whichever version of the entry. */
  isWithdrawn: boolean
  /** It is the portrait of somebody who is published without consent. */
  isUnconsented: boolean
  /** Something published shows it, where consent allows that. */
  isPublished: boolean
  /** It is the published portrait of somebody whose consent stands. */
  isConsented: boolean
}

/**
 * What becomes of a picture of a person. A withdrawal outlives the entry: only a new consent brings the picture back, and
 * only for as long as that consent stands.
 */
export function nextState(state: PortraitState, { isWithdrawn, isUnconsented, isPublished, isConsented }: PortraitUse): PortraitState {
  if (isWithdrawn)
    return 'withdrawn'
  if (state === 'withdrawn' || state === 'renewed') {
    return isConsented
      ? 'renewed'
      : 'withdrawn'
  }
  if (isPublished)
    return 'shown'
  return state === 'unseen' && !isUnconsented
    ? 'unseen'
    : 'ended'
}

/** Whether the public may be given a picture of a person. */
export function isServed(state: PortraitState): boolean {
  return state !== 'ended' && state !== 'withdrawn'
}
