import type { RichTextBlockFragment } from '@ican/shared/generated/documents'
import { paragraph, photograph, samples, started } from './records'

export const full: RichTextBlockFragment = {
  __typename: 'ComponentBlocksRichText',
  heading: 'What we study',
  body: [
    paragraph('Since {fact:started}: {fact:patient-samples}. A fact that is gone: {fact:no-such-fact}.'),
    paragraph(''),
    {
      type: 'heading',
      level: 2,
      children: [
        { type: 'text', text: 'In particular' },
      ],
    },
    {
      type: 'heading',
      level: 3,
      children: [
        { type: 'text', text: ' ' },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        {
          type: 'list-item',
          children: [
            {
              type: 'text',
              text: 'bold and slanted',
              bold: true,
              italic: true,
            },
          ],
        },
        {
          type: 'list',
          format: 'ordered',
          children: [
            {
              type: 'list-item',
              children: [
                { type: 'text', text: 'within' },
              ],
            },
          ],
        },
        {
          type: 'list-item',
          children: [
            { type: 'text', text: '' },
          ],
        },
      ],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'See ' },
        {
          type: 'link',
          url: 'https://example.org/new',
          children: [
            { type: 'text', text: 'what was new in {fact:started}' },
          ],
        },
        {
          type: 'link',
          url: 'javascript:alert(1)',
          children: [
            { type: 'text', text: ' a trap' },
          ],
        },
        { type: 'text', text: ' <script>alert(1)</script>' },
      ],
    },
    {
      type: 'quote',
      children: [
        { type: 'text', text: 'Said once.' },
      ],
    },
    {
      type: 'code',
      children: [
        { type: 'text', text: 'a < b' },
      ],
    },
    {
      type: 'image',
      image: photograph,
      children: [
        { type: 'text', text: '' },
      ],
    },
  ],
  mentionedFacts: [samples, started],
}

export const withoutHeading: RichTextBlockFragment = { ...full, heading: null }

/** What the editor stores when nothing was ever written. */
export const sparse: RichTextBlockFragment = {
  __typename: 'ComponentBlocksRichText',
  heading: null,
  body: [
    paragraph(''),
  ],
  mentionedFacts: [],
}
export const neverWritten: RichTextBlockFragment = { ...sparse, body: null }
