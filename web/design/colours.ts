/** Roles of colour as `tokens.css` gives them: for each its light and its dark value. */
export type Roles = Map<string, [light: string, dark: string]>

/** The roles that one part of a style sheet sets. */
export function rolesOf(css: string): Roles {
  return new Map(Array.from(
    css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g),
    ([, role = '', light = '', dark = '']) => [
      role,
      [light, dark],
    ],
  ))
}

/** The surroundings in which roles have values of their own: each inherits what it does not set from the site. */
export function surroundings(tokens: string): Record<'site' | 'deep' | 'board' | 'board-deep', Roles> {
  const part = (selector: string) => rolesOf(`\n${tokens}`.split(`\n${selector} {`)[1]?.split('}')[0] ?? '')
  const site = part(':root')
  const deep = new Map([
    ...site,
    ...part('.deep'),
  ])
  const board = new Map([
    ...site,
    ...part('.hue-board'),
  ])
  return {
    site,
    deep,
    board,
    'board-deep': new Map([
      ...board,
      ...part('.deep'),
      ...part('.hue-board .deep'),
    ]),
  }
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(value => value <= 0.04045
      ? value / 12.92
      : ((value + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of WCAG, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [
    luminance(one),
    luminance(other),
  ].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}
