import process from 'node:process'

/** The variable by which the run's folder is handed to the workers. */
export const RUN_DIR = 'ICAN_TESTS_RUN_DIR'

/** The folder of this run: data folders, the list of started servers, the address of the test host. */
export function runDir(): string {
  const folder = process.env[RUN_DIR]
  if (folder === undefined)
    throw new Error('There is no folder for this run: setup/global.ts makes it.')
  return folder
}
