/** Databases bound the number of values in one statement. */
const MOST = 80

export function inChunks<T>(values: T[]): T[][] {
  return Array.from({
    length: Math.ceil(values.length / MOST),
  }, (_, at) => values.slice(at * MOST, (at + 1) * MOST))
}
