import { parentPort, workerData } from 'node:worker_threads'
import { readFile } from './formats'

parentPort?.postMessage(readFile(workerData as Uint8Array))
