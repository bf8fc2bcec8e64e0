/// <reference path="../virtual.d.ts" />
import tokens from '#tokens'

/** One colour for each scheme. */
export interface Colour { light: string, dark: string }

/** The colours of the styles by role, for what is drawn or told outside of them. */
export const colours = rolesOf(':root')
/** The same in the patient board's section. */
export const boardColours: typeof colours = {
  ...colours,
  ...rolesOf('.hue-board'),
}

/** The roles that the one block of a selector sets. */
function rolesOf(selector: string): Record<string, Colour> {
  const block = `\n${tokens}`.split(`\n${selector} {`)[1]?.split('\n}')[0] ?? ''
  return Object.fromEntries(Array.from(
    block.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g),
    ([, role = '', light = '', dark = '']) => [
      role,
      { light, dark },
    ],
  ))
}
