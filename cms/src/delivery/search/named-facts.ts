import type { Core } from '@strapi/strapi'
import { mentionOf, mentionsIn, replaceMentions } from '@ican/shared/fact-mentions'

/** The published values of facts, by their mentions. */
export type Facts = Map<string, string>

/** The facts that some texts name. */
export async function factsNamedIn(strapi: Core.Strapi, texts: string[]): Promise<Facts> {
  const slugs = texts.flatMap(mentionsIn)
  if (slugs.length === 0)
    return new Map()
  const facts = await strapi.db.query('api::fact.fact').findMany({
    where: {
      slug: { $in: slugs },
      publishedAt: { $notNull: true },
    },
    select: ['slug', 'value'],
  }) as { slug: string, value: number | string }[]
  return new Map(facts.map(({ slug, value }) => [
    mentionOf(slug),
    String(value),
  ]))
}

/** A text with the numbers that it names. */
export function withNumbers(text: string, facts: Facts): string {
  return replaceMentions(text, mention => ` ${facts.get(mention) ?? ''} `)
}
