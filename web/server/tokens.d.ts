/** The styles' tokens as text. Nuxt's configuration makes the module. */
declare module '#tokens' {
  const css: string
  export default css
}
