/** A failure that its message explains in full: shown without a stack. */
export class Failure extends Error {}

/** Runs an entry script; a `Failure` ends it with its sentence and exit code 1, after `cleanUp`. */
export async function run(main, cleanUp = async () => {}) {
  try {
    await main()
  }
  catch (error) {
    process.stderr.write(`${error instanceof Failure
      ? error.message
      : error.stack}\n`)
    await cleanUp()
    process.exit(1)
  }
}
