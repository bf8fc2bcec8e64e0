import type { Context } from './caller'

/** A request that the door does not let through, with the answer that its sender gets. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly headers: Record<string, string> = {}) {
    super(message)
  }
}

/** Answers as GraphQL clients expect it: a list of errors, each with a code. */
export function answerRefusal(ctx: Context, { status, code, message, headers }: Refusal): void {
  ctx.status = status
  ctx.set(headers)
  ctx.set('Cache-Control', 'no-store')
  ctx.body = {
    errors: [
      {
        message,
        extensions: { code },
      },
    ],
  }
}
