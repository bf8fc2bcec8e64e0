/** What components ask Nuxt for, where there is no Nuxt: there is no request either. */
export function useRequestEvent(): undefined {
  return undefined
}
