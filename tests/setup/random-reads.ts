import type { Cms } from './cms'
import type { Question } from './questions'
import type { Tally } from './random-content'
import fc from 'fast-check'
import { adminClient } from './admin'
import { listQuestions, questionsAbout } from './questions'
import { RandomContent } from './random-content'
import { trustedClient } from './trusted'

/** So many changes are made, and so many of the lists asked for, in a round. */
const CHANGES = 6
const LISTS = 30

/** After so long no round is begun, in milliseconds: on a slow machine fewer have to do. */
const AT_MOST = 40_000

/**
 * Asks a CMS that compares, in rounds, for lists and for what has just been written at random: every answer of the
 * query engine and its caches must be Strapi's own. Gives what became of the writes.
 */
export async function compareRandomReads(cms: Cms, { seed, numRuns }: { seed: number, numRuns: number }): Promise<Tally> {
  const content = await RandomContent.among(await adminClient({ url: cms.url, ...cms.admin }))
  const lists = listQuestions([1, 2, 3])
  const deadline = performance.now() + AT_MOST
  await fc.assert(fc.asyncProperty(fc.gen(), async (draw) => {
    if (performance.now() > deadline)
      return
    const asked = draw(fc.shuffledSubarray<Question>, lists, { minLength: LISTS, maxLength: LISTS })
    // Before, too: what is kept from then must not be given after.
    await askAll(cms, asked)
    const written: { type: string, slug: string }[] = []
    for (let count = 0; count < CHANGES; count++)
      written.push(await content.change(draw))
    await askAll(cms, asked)
    await askAll(cms, written.flatMap(({ type, slug }) => questionsAbout(type, slug)))
  }), {
    seed,
    numRuns,
    // What was written is there: a smaller example would be another.
    endOnFailure: true,
  })
  return content.tally
}

/** Asks a CMS that compares; a difference, or any other error, fails the test. */
export async function askAll({ url, output }: Pick<Cms, 'url' | 'output'>, questions: Question[]): Promise<void> {
  const ask = trustedClient(url)
  for (const question of questions) {
    const { errors, headers } = await ask(question.name, question.variables)
    if (errors !== undefined || !headers.has('x-read-tags'))
      throw new Error(`${JSON.stringify(question)} was not answered by the engine: ${JSON.stringify(errors)}\n${output().slice(-2000)}`)
  }
}
