/** The measures of a share image, in pixels. */
export const shareImageSize = { width: 1200, height: 630 } as const

/** The words of a page's share image. */
export interface ShareText {
  title: string
  /** What sort of page it is. */
  kind: string
  siteName: string
  hue?: 'board'
}

declare module 'h3' {
  interface H3EventContext {
    /** Where a page puts the words of its share image when it is rendered for their sake. */
    shareText?: Partial<ShareText>
  }
}
