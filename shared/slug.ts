/** How a slug is spelt, as the source of a regular expression: small letters, digits, and single hyphens between words. */
export const SLUG_PATTERN = '[a-z0-9]+(?:-[a-z0-9]+)*'
