/** A file as text. `isGuessed` where its bytes are none of Unicode and were read as Windows-1252, which most such files are. */
export interface Decoded { text: string, isGuessed: boolean }

/** Reads bytes by their mark of order, as UTF-8 where they are it, as UTF-16 where every second byte is empty, else as Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xFF && bytes[1] === 0xFE
    ? 'utf-16le'
    : bytes[0] === 0xFE && bytes[1] === 0xFF
      ? 'utf-16be'
      : undefined
  const unmarked = marked ?? wide(bytes)
  if (unmarked !== undefined) {
    return {
      text: new TextDecoder(unmarked).decode(bytes),
      isGuessed: false,
    }
  }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      isGuessed: false,
    }
  }
  catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      isGuessed: true,
    }
  }
}

function wide(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 400)
  const empty = [0, 1].map(parity => sample.filter((byte, index) => index % 2 === parity && byte === 0).length)
  const most = sample.length / 2 * 0.6
  return (empty[1] ?? 0) > most
    ? 'utf-16le'
    : (empty[0] ?? 0) > most
        ? 'utf-16be'
        : undefined
}
