import type { QuestionsBlockFragment } from '@ican/shared/generated/documents'
import { paragraph, samples, started } from './records'

export const full: QuestionsBlockFragment = {
  __typename: 'ComponentBlocksQuestions',
  heading: 'Questions and answers',
  intro: 'Asked since {fact:started}.',
  mentionedFacts: [started],
  questions: [
    {
      question: 'How many samples are there?',
      answer: [
        paragraph('There are {fact:patient-samples}.'),
      ],
      mentionedFacts: [samples],
    },
    {
      question: 'A question not answered yet?',
      answer: [
        paragraph(''),
      ],
      mentionedFacts: [],
    },
    null,
  ],
}

export const sparse: QuestionsBlockFragment = {
  __typename: 'ComponentBlocksQuestions',
  heading: null,
  intro: null,
  mentionedFacts: [],
  questions: [
    {
      question: 'Is this a question?',
      answer: [
        paragraph('Yes.'),
      ],
      mentionedFacts: [],
    },
  ],
}
export const empty: QuestionsBlockFragment = { ...sparse, heading: 'No questions', questions: [] }
