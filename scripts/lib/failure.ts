/** A failure that its message explains in full: shown without a stack. */
export class Failure extends Error {}

/** Runs an entry script; a `Failure` ends it with its sentence and exit code 1, after `cleanUp`. */
export async function run(main: () => Promise<void>, cleanUp: () => Promise<void> = async () => {}): Promise<void> {
  try {
    await main()
  }
  catch (error) {
    process.stderr.write(`${error instanceof Failure
      ? error.message
      : error instanceof Error
        ? error.stack
        : String(error)}\n`)
    await cleanUp()
    process.exit(1)
  }
}
