type Listener = (lost: string[]) => void

const listeners = new Set<Listener>()

/** Tells whoever shows it what of a pasted text could not be kept: an editor of rich text has no words of its own. */
export function tellLost(lost: string[]): void {
  for (const listener of listeners)
    listener(lost)
}

/** Hears of it until the function is called that this gives. */
export function onLost(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
