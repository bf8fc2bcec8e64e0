import type { Part, Repository } from './answerQuestion'
import { XMLBuilder } from 'fast-xml-parser'
import { plainText } from '../stableText'
import { answerQuestion, now } from './answerQuestion'
import { OaiError, readQuestion } from './readQuestion'

const namespace = 'http://www.openarchives.org/OAI/2.0/'

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
})

/** Answers the arguments of a request by the protocol: with what they ask for, or with the error that they are (section 3.2). */
export async function writeAnswer(args: URLSearchParams, repository: Repository): Promise<string> {
  // Before anything is read: what changes meanwhile is asked for from then on.
  const responseDate = now()
  const body = await answerOrError(args, repository)
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    'OAI-PMH': {
      '@xmlns': namespace,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${namespace} ${namespace}OAI-PMH.xsd`,
      responseDate,
      'request': {
        ...body.isUnderstood && attributesOf(args),
        '#text': repository.baseUrl,
      },
      ...body.part,
    },
  })
}

async function answerOrError(args: URLSearchParams, repository: Repository): Promise<{ isUnderstood: boolean, part: Part }> {
  try {
    const question = readQuestion(args)
    return {
      isUnderstood: true,
      part: {
        [question.verb]: await answerQuestion(question, repository),
      },
    }
  }
  catch (error) {
    if (!(error instanceof OaiError))
      throw error
    return {
      isUnderstood: !['badVerb', 'badArgument'].includes(error.code),
      part: {
        error: {
          '@code': error.code,
          '#text': plainText(error.message),
        },
      },
    }
  }
}

function attributesOf(args: URLSearchParams): Part {
  return Object.fromEntries([...args].map(([name, value]) => [
    `@${name}`,
    plainText(value),
  ]))
}
