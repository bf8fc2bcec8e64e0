/**
 * How long a test file may take, in seconds on two cores that nobody else keeps busy. A file that needs more than its
 * kind usually does has a line of its own; the longest are started first.
 */
const OF_A_KIND: Record<string, number> = {
  unit: 20,
  components: 30,
  contract: 90,
  security: 120,
  faults: 240,
  e2e: 240,
}

const OF_A_FILE: Record<string, number> = {
  'contract/fast-reads.test.ts': 300,
  'contract/page-forms.test.ts': 200,
  'security/administrators.test.ts': 150,
  'security/guards.test.ts': 150,
  'faults/outages.test.ts': 500,
  'faults/site-postgres.test.ts': 300,
  'faults/start.test.ts': 300,
  'e2e/editor.spec.ts': 400,
}

/** The budget of a file, named by its path in `tests/`. */
export function budgetOf(file: string): number {
  return OF_A_FILE[file] ?? OF_A_KIND[file.split('/')[0] ?? ''] ?? 10
}
