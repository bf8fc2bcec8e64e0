/**
 * How long a test file may take, in seconds on two cores that nobody else keeps busy: about twice what it takes on the
 * machine that they were measured on. A file that needs more than its kind usually does has a line of its own; the
 * longest are started first.
 */
const OF_A_KIND: Record<string, number> = {
  unit: 30,
  components: 60,
  contract: 250,
  security: 300,
  faults: 300,
  e2e: 300,
}

const OF_A_FILE: Record<string, number> = {
  'contract/query-engine.test.ts': 450,
  'security/guards.test.ts': 450,
  'security/schedule.test.ts': 400,
  'faults/kill-during-publish.test.ts': 350,
  'faults/outages.test.ts': 900,
  'faults/schedule.test.ts': 400,
  'faults/seed.test.ts': 400,
  'faults/site-postgres.test.ts': 400,
  'faults/staleness.test.ts': 400,
  'faults/start.test.ts': 400,
  'e2e/admin-words.spec.ts': 600,
  'e2e/each-others-work.spec.ts': 400,
  'e2e/editor.spec.ts': 600,
  'e2e/site-accessibility.spec.ts': 800,
  'e2e/writing.spec.ts': 450,
}

/** The budget of a file, named by its path in `tests/`. */
export function budgetOf(file: string): number {
  return OF_A_FILE[file] ?? OF_A_KIND[file.split('/')[0] ?? ''] ?? 10
}
