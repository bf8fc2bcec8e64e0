/// <reference path="../tokens.d.ts" />
import tokens from '#tokens'

/** One colour for each scheme. */
export interface Colour { light: string, dark: string }

const [everywhere = '', board = ''] = tokens.split('.hue-board')

/** The colours of the styles by role, for what is drawn or told outside of them. */
export const colours = rolesOf(everywhere)
/** The same in the patient board's section. */
export const boardColours: typeof colours = {
  ...colours,
  ...rolesOf(board),
}

function rolesOf(css: string): Record<string, Colour> {
  return Object.fromEntries(Array.from(
    css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g),
    ([, role = '', light = '', dark = '']) => [
      role,
      { light, dark },
    ],
  ))
}
