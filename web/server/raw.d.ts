/** A file taken in as its text. */
declare module 'raw:*' {
  const text: string
  export default text
}
