import type { VideoBlockFragment } from '@ican/shared/generated/documents'
import { photograph, samples } from './records'

export const full: VideoBlockFragment = {
  __typename: 'ComponentBlocksVideo',
  heading: 'How a sample travels',
  videoUrl: 'https://www.video.example.org/watch/1',
  transcript: 'There are {fact:patient-samples}.\n\nEach has a way.',
  poster: photograph,
  mentionedFacts: [samples],
}

export const sparse: VideoBlockFragment = {
  __typename: 'ComponentBlocksVideo',
  heading: null,
  videoUrl: 'https://video.example.org/watch/1',
  transcript: null,
  poster: null,
  mentionedFacts: [],
}
export const unsafeAddress: VideoBlockFragment = { ...full, heading: null, videoUrl: 'javascript:alert(1)' }
export const empty: VideoBlockFragment = { ...sparse, videoUrl: null }
