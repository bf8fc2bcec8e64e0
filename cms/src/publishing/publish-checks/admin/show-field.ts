const focusable = 'input, textarea, button, select, [contenteditable="true"]'

/** Brings a field of the form into view and puts the cursor into it; of a folded block, the block. */
export function showField(path: string): void {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const field = findField(parts.slice(0, length))
    if (field !== undefined) {
      field.scrollIntoView({ block: 'center' })
      const target = field.matches(focusable)
        ? field
        : field.querySelector<HTMLElement>(focusable)
      target?.focus({ preventScroll: true })
      return
    }
  }
}

function findField(parts: string[]): HTMLElement | undefined {
  const name = CSS.escape(parts.join('.'))
  const named = document.querySelector<HTMLElement>(`main [name="${name}"], main [id="${name}"]`)
  if (named !== null)
    return named
  const last = parts.at(-1) ?? ''
  // A field of rich text, a picture or a list of blocks has a label and no name.
  const label = parts.length === 1
    ? [
        ...document.querySelectorAll<HTMLElement>('main label'),
      ].find(each => spelled(each.textContent) === last.toLowerCase())
    : undefined
  return label?.closest<HTMLElement>('[class]')?.parentElement ?? undefined
}

/** «Plain language twin*» is the field `plainLanguageTwin`. */
function spelled(label: string | null): string {
  return (label ?? '').replaceAll(/[\s*]|\(.*?\)/g, '').toLowerCase()
}
