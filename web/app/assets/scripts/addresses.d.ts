/** The address under which a file is served, with its hash in the name. */
declare module '*?url&no-inline' {
  const address: string
  export default address
}
