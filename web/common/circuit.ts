/** After so many failures in a row nothing is asked for a while, in milliseconds. */
const tolerated = 3
const pause = 1000

/** Spares a content system in trouble, and who waits for it: after repeated failures, questions fail at once. */
export class Circuit {
  #failures = 0
  #openUntil = 0

  /** Asks, unless the last questions failed. After a pause one question tries whether the next may go through. */
  async ask<T>(question: () => Promise<T>, hasFailed: (answer: T) => boolean): Promise<T> {
    const now = Date.now()
    if (this.#failures >= tolerated) {
      if (now < this.#openUntil)
        throw new Error('The content system has failed repeatedly and is left alone for a moment.')
      this.#openUntil = now + pause
    }
    const answer = await question()
    this.#failures = hasFailed(answer)
      ? this.#failures + 1
      : 0
    if (this.#failures >= tolerated)
      this.#openUntil = Date.now() + pause
    return answer
  }
}
