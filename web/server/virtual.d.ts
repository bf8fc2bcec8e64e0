// Nuxt's configuration makes these modules.

/** The styles' tokens as text. */
declare module '#tokens' {
  const css: string
  export default css
}

/** The checksum of the site's one script (W3C Subresource Integrity). */
declare module '#comfort-integrity' {
  const integrity: string
  export default integrity
}
