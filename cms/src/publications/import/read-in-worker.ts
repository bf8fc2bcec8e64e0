import type { ReadFile } from './formats'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** A file that takes longer is not read: 20,000 entries take a fraction of it. */
const PATIENCE = 120_000

/**
 * Reads a file in a thread of its own: the CMS answers meanwhile, and a file that was made to use up time or memory ends
 * with that thread.
 */
export async function readInWorker(bytes: Uint8Array, signal: AbortSignal): Promise<ReadFile> {
  const worker = new Worker(join(__dirname, 'worker.js'), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: 400 },
  })
  const ending = AbortSignal.any([
    signal,
    AbortSignal.timeout(PATIENCE),
  ])
  try {
    return await new Promise<ReadFile>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      ending.addEventListener('abort', () => reject(ending.reason), { once: true })
    })
  }
  catch (error) {
    if (signal.aborted)
      throw error
    return {
      format: null,
      reading: {
        records: [],
        refusals: [
          { place: {}, code: 'took-too-long' },
        ],
      },
    }
  }
  finally {
    await worker.terminate()
  }
}
