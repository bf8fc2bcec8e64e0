import type { LogDetails } from '@ican/shared/log'

export interface LogEntry extends LogDetails { time: string, level: string, code: string, message?: string }

/** The entries among the lines that a server has written; what it says before it listens may be plain words. */
export function logEntries(output: string): LogEntry[] {
  return output.split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line) as LogEntry)
}

/** A stack, in a line by itself or inside an entry: none belongs into the log for a client's mistake. */
export const stackInLog = /(?:\n|\\n)\s+at /
