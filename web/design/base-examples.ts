import type { VNode } from 'vue'
import { h } from 'vue'
import BasePicture from '../app/components/base/BasePicture.vue'
import BlockFrame from '../app/components/base/BlockFrame.vue'
import BreadcrumbTrail from '../app/components/base/BreadcrumbTrail.vue'
import CitationText from '../app/components/base/CitationText.vue'
import ContourLines from '../app/components/base/ContourLines.vue'
import InitialsMark from '../app/components/base/InitialsMark.vue'
import PageHeading from '../app/components/base/PageHeading.vue'
import PagingLinks from '../app/components/base/PagingLinks.vue'
import PlainProse from '../app/components/base/PlainProse.vue'
import RichText from '../app/components/base/RichText'
import SampleMark from '../app/components/base/SampleMark.vue'
import StepSymbol from '../app/components/base/StepSymbol.vue'
import TranslatedLabel from '../app/components/base/TranslatedLabel.vue'
import TranslatedProse from '../app/components/base/TranslatedProse.vue'
import { inEnglishOnly, paragraph, photograph, samples } from './examples/records'

/** Each base component as it is used; a test holds this list and the folder to each other. */
export const baseExamples: Record<string, () => VNode[]> = {
  BasePicture: () => [
    h(BasePicture, { picture: photograph, sizes: '20rem' }),
    h(BasePicture, { picture: photograph, decorative: true, eager: true }),
  ],
  BlockFrame: () => [
    h(BlockFrame, {
      heading: 'A heading hangs in the margin',
      intro: 'With an introduction about {fact:patient-samples}.',
      facts: [samples],
      more: { href: '/en/news', label: 'All of it' },
    }, () => h('p', 'What is read stands here.')),
    h(BlockFrame, { class: 'block-wide', heading: 'A wide block has its heading above' }, () => h('p', 'For cards and figures.')),
    h(BlockFrame, () => h('p', 'Without a heading the text keeps to its column.')),
  ],
  BreadcrumbTrail: () => [
    h(BreadcrumbTrail, {
      trail: [
        { href: '/en/events', label: 'Events' },
      ],
    }),
  ],
  CitationText: () => [
    h(CitationText, { text: 'Example, E. (2026). A title. Journal of Examples, 1(2), 3–4. https://doi.org/10.5555/example' }),
    h(CitationText, { text: 'Example, E. (2026). A title. Journal of Examples, 1(2), 3–4. https://doi.org/10.5555/example', plain: true }),
  ],
  ContourLines: () => [
    h(ContourLines, { title: 'The same title always draws the same lines' }),
    h(ContourLines, { title: 'Fewer lines for small pictures', small: true }),
  ],
  InitialsMark: () => [
    h(InitialsMark, { name: 'Example Person' }),
  ],
  PageHeading: () => [
    h(PageHeading, {
      title: 'A page',
      lead: 'What it is about, in one sentence.',
      kicker: 'Seminar',
      sample: true,
    }),
    h(PageHeading, { title: 'Lääketieteellinen erikoistumiskoulutus', language: 'fi' }),
  ],
  PagingLinks: () => [
    h(PagingLinks, {
      page: 2,
      pageCount: 9,
      total: 100,
      size: 12,
      path: '/en/news',
      query: { topic: 'data' },
    }),
  ],
  PlainProse: () => [
    h(PlainProse, {
      text: 'A paragraph about {fact:patient-samples}.\n\nAnd another.',
      facts: [samples],
    }),
  ],
  RichText: () => [
    h(RichText, {
      content: [
        {
          type: 'heading',
          level: 2,
          children: [
            { type: 'text', text: 'A heading' },
          ],
        },
        paragraph('Running text.'),
        {
          type: 'list',
          format: 'unordered',
          children: [
            {
              type: 'list-item',
              children: [
                { type: 'text', text: 'A point' },
              ],
            },
          ],
        },
        {
          type: 'quote',
          children: [
            { type: 'text', text: 'Said by somebody.' },
          ],
        },
        {
          type: 'image',
          image: { ...photograph, caption: 'What the picture shows.' },
          children: [
            { type: 'text', text: '' },
          ],
        },
      ],
    }),
  ],
  SampleMark: () => [
    h(SampleMark, { shown: true }),
  ],
  StepSymbol: () => [
    h(StepSymbol, { symbol: 'secure_environment' }),
  ],
  TranslatedLabel: () => [
    h(TranslatedLabel, {
      label: { en: 'Care', fi: 'Hoito', sv: 'Vård' },
    }),
    h(TranslatedLabel, {
      label: inEnglishOnly('a link'),
      href: '/en',
    }),
  ],
  TranslatedProse: () => [
    h(TranslatedProse, {
      label: inEnglishOnly('a paragraph.'),
    }),
  ],
}
