/**
 * How long a test file may take, in seconds on two cores that nobody else keeps busy. A file that needs more than its
 * kind usually does has a line of its own; the longest are started first.
 */
const OF_A_KIND: Record<string, number> = {
  unit: 10,
  components: 30,
  contract: 45,
  security: 60,
  faults: 60,
  e2e: 60,
}

const OF_A_FILE: Record<string, number> = {}

/** The budget of a file, named by its path in `tests/`. */
export function budgetOf(file: string): number {
  return OF_A_FILE[file] ?? OF_A_KIND[file.split('/')[0] ?? ''] ?? 10
}
