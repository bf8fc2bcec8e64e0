import { createGlobalStyle } from 'styled-components'

/**
 * Keeps the panels beside a form (publish, save, checks) in view while a long form is scrolled; what does not fit
 * scrolls by itself.
 * Broken by: panels that are no `aside` with this label; they then scroll away as Strapi's own do.
 */
export const StickyPanels = createGlobalStyle`
  @media (min-width: 1080px) {
    div:has(> aside[aria-labelledby="additional-information"]) {
      position: sticky;
      top: 1rem;
      max-height: calc(100vh - 6rem);
      overflow-y: auto;
    }
  }
`
