import type { VNode } from 'vue'
import type { Facet, FilterChoice } from '../app/composables/usePublicationFilters'
import { h } from 'vue'
import BoardMemberCard from '../app/components/board/BoardMemberCard.vue'
import BoardMenu from '../app/components/board/BoardMenu.vue'
import BoardUpdateTeaser from '../app/components/board/BoardUpdateTeaser.vue'
import EventFacts from '../app/components/event/EventFacts.vue'
import EventOutcome from '../app/components/event/EventOutcome.vue'
import EventProgramme from '../app/components/event/EventProgramme.vue'
import EventTeaser from '../app/components/event/EventTeaser.vue'
import FactChart from '../app/components/fact/FactChart.vue'
import FactDetails from '../app/components/fact/FactDetails.vue'
import FactFigure from '../app/components/fact/FactFigure.vue'
import FactFiles from '../app/components/fact/FactFiles.vue'
import FactSource from '../app/components/fact/FactSource.vue'
import FactTable from '../app/components/fact/FactTable.vue'
import NewsTeaser from '../app/components/news/NewsTeaser.vue'
import OpportunityComparison from '../app/components/opportunity/OpportunityComparison.vue'
import OpportunityTeaser from '../app/components/opportunity/OpportunityTeaser.vue'
import PartnerCard from '../app/components/partner/PartnerCard.vue'
import PersonCard from '../app/components/person/PersonCard.vue'
import PlatformDetails from '../app/components/platform/PlatformDetails.vue'
import PlatformTeaser from '../app/components/platform/PlatformTeaser.vue'
import FilterSelect from '../app/components/publication/FilterSelect.vue'
import PublicationCitations from '../app/components/publication/PublicationCitations.vue'
import PublicationDetails from '../app/components/publication/PublicationDetails.vue'
import PublicationFilters from '../app/components/publication/PublicationFilters.vue'
import PublicationNotices from '../app/components/publication/PublicationNotices.vue'
import PublicationReport from '../app/components/publication/PublicationReport.vue'
import PublicationTeaser from '../app/components/publication/PublicationTeaser.vue'
import PublicationYears from '../app/components/publication/PublicationYears.vue'
import ReferenceFiles from '../app/components/publication/ReferenceFiles.vue'
import ChangeNote from '../app/components/site/ChangeNote.vue'
import ContactCard from '../app/components/site/ContactCard.vue'
import ContactDetails from '../app/components/site/ContactDetails.vue'
import DetailList from '../app/components/site/DetailList.vue'
import DownloadEntry from '../app/components/site/DownloadEntry.vue'
import FallbackNotice from '../app/components/site/FallbackNotice.vue'
import LanguageSwitch from '../app/components/site/LanguageSwitch.vue'
import ListFilters from '../app/components/site/ListFilters.vue'
import MarkedText from '../app/components/site/MarkedText.vue'
import PageDate from '../app/components/site/PageDate.vue'
import SearchForm from '../app/components/site/SearchForm.vue'
import SearchHit from '../app/components/site/SearchHit.vue'
import ShareLinks from '../app/components/site/ShareLinks.vue'
import SiteFooter from '../app/components/site/SiteFooter.vue'
import SiteHeader from '../app/components/site/SiteHeader.vue'
import TopicFeed from '../app/components/site/TopicFeed.vue'
import TopicLinks from '../app/components/site/TopicLinks.vue'
import { full as counting } from './examples/PublicationChartBlock'
import { full as reported } from './examples/PublicationReportsBlock'
import { counted, eventOfAYear, funding, newsItem, samples, seminar } from './examples/records'
import { article, event, member, person, publication, resource } from './records'

const opportunity: InstanceType<typeof OpportunityTeaser>['$props']['opportunity'] = {
  documentId: 'opportunity-1',
  locale: 'en',
  slug: 'join',
  title: 'Join the consortium',
  lead: 'Help to shape the work.',
  kind: 'consortium',
  availability: 'closed',
  sample: null,
}
const paths = { en: '/en', fi: '/fi', sv: '/sv' }
const topics = [
  {
    slug: 'care',
    name: { en: 'Care', fi: 'Hoito', sv: 'Vård' },
  },
]

/** Each domain component as it is used; a test holds this list and the folder to each other. */
/** What a list of publications can be narrowed to. */
const filterChoices: Record<Facet, FilterChoice[]> = {
  topic: [
    { value: 'care', label: 'Care', total: '12' },
    {
      value: 'data',
      label: 'Terveysdata',
      total: '1,204',
      lang: 'fi',
    },
  ],
  year: [
    { value: '2025', label: '2025', total: '7' },
  ],
  type: [
    { value: 'article', label: 'Preprint', total: '3' },
    { value: 'article-journal', label: 'Journal article', total: '40' },
  ],
  access: [
    { value: 'open', label: 'Open access', total: '42' },
  ],
  term: [
    { value: '2019-2022', label: '2019–2022', total: '40' },
  ],
  person: [],
}

export const domainExamples: Record<string, () => VNode[]> = {
  BoardMemberCard: () => [
    h(BoardMemberCard, { member }),
  ],
  BoardMenu: () => [
    h(BoardMenu, {
      pages: [
        {
          slug: 'take-part',
          title: 'Take part',
          lead: 'How to take part.',
          locale: 'en',
        },
      ],
      current: '/en/patient-board',
    }),
  ],
  BoardUpdateTeaser: () => [
    h(BoardUpdateTeaser, {
      update: {
        documentId: 'update-1',
        locale: 'en',
        slug: 'spring',
        title: 'What we did in spring',
        lead: 'Three plans read.',
        publishedOn: '2026-05-12',
        sample: true,
      },
    }),
  ],
  ChangeNote: () => [
    h(ChangeNote, {
      entry: { changeNote: 'The hour has changed.', changedAt: '2026-05-12T09:00:00.000Z', locale: 'en' },
    }),
  ],
  ContactCard: () => [
    h(ContactCard, { purpose: 'partners', heading: 'Who to contact' }),
  ],
  ContactDetails: () => [
    h(ContactDetails, { purpose: 'patients' }),
  ],
  DetailList: () => [
    h(DetailList, {
      details: [
        { term: 'Publisher', text: 'Example Press' },
        { term: 'DOI', text: '10.5555/example', href: 'https://doi.org/10.5555/example' },
      ],
    }),
  ],
  DownloadEntry: () => [
    h(DownloadEntry, {
      download: {
        documentId: 'download-1',
        slug: 'report',
        title: { en: 'Annual report', fi: 'Vuosikertomus', sv: 'Årsberättelse' },
        description: { en: 'The year in figures.', fi: null, sv: null },
        language: 'en',
        issued: '2026-02-01',
        file: {
          url: '/uploads/report_1.pdf',
          updatedAt: null,
          mime: 'application/pdf',
          ext: '.pdf',
          size: 812,
        },
        sample: true,
      },
    }),
  ],
  EventFacts: () => [
    h(EventFacts, { class: 'panel', event }),
  ],
  EventOutcome: () => event.outcome
    ? [
        h(EventOutcome, { outcome: event.outcome }),
      ]
    : [],
  EventProgramme: () => [
    h(EventProgramme, { event }),
  ],
  EventTeaser: () => [
    h(EventTeaser, { event: seminar }),
    h(EventTeaser, {
      event: { ...seminar, eventStatus: 'cancelled' },
    }),
    h(EventTeaser, { event: eventOfAYear }),
  ],
  FactChart: () => [
    h(FactChart, { fact: counted }),
  ],
  FactDetails: () => [
    h(FactDetails, { fact: counted }),
  ],
  FactFigure: () => [
    h(FactFigure, { fact: funding, linked: true }),
    h(FactFigure, { fact: funding, linked: true, sourced: true }),
  ],
  FactSource: () => [
    h(FactSource, { fact: funding }),
  ],
  FactFiles: () => [
    h(FactFiles, { slug: counted.slug }),
  ],
  FactTable: () => [
    h(FactTable, { fact: counted }),
  ],
  FallbackNotice: () => [
    h(FallbackNotice, { language: 'fi' }),
  ],
  LanguageSwitch: () => [
    h(LanguageSwitch, { paths }),
  ],
  FilterSelect: () => [
    h(FilterSelect, {
      name: 'type',
      label: 'Type',
      all: 'All types',
      choices: filterChoices.type,
      chosen: 'article',
    }),
  ],
  ListFilters: () => [
    h(ListFilters, {
      path: '/en/news',
      topics,
      years: ['2026', '2025'],
      topic: 'care',
    }),
  ],
  MarkedText: () => [
    h('p', [
      h(MarkedText, {
        parts: [
          { text: '… each of the {fact:samples} donated to the ', isMatch: false },
          { text: 'health data', isMatch: true },
          { text: ' platform …', isMatch: false },
        ],
        facts: [samples],
      }),
    ]),
  ],
  NewsTeaser: () => [
    h(NewsTeaser, { item: newsItem }),
    h(NewsTeaser, {
      item: { ...newsItem, image: null },
    }),
  ],
  OpportunityComparison: () => [
    h(OpportunityComparison, {
      opportunities: [
        {
          ...opportunity,
          audience: 'Companies with {fact:patient-samples}.',
          asked: null,
          benefits: [
            { title: 'Samples' },
            null,
          ],
          mentionedFacts: [samples],
        },
        {
          ...opportunity,
          documentId: 'opportunity-2',
          slug: 'another-way',
          title: 'Another way',
          audience: null,
          asked: 'A plan.',
          benefits: null,
          mentionedFacts: [],
        },
      ],
    }),
  ],
  OpportunityTeaser: () => [
    h(OpportunityTeaser, { opportunity }),
  ],
  PageDate: () => [
    h(PageDate, {
      entry: { updatedAt: '2026-05-12T09:00:00.000Z', reviewedOn: null },
    }),
    h(PageDate, {
      entry: { updatedAt: '2026-05-12T09:00:00.000Z', reviewedOn: '2026-06-01' },
    }),
  ],
  PartnerCard: () => [
    h(PartnerCard, {
      partner: {
        documentId: 'partner-1',
        slug: 'example',
        name: 'Example Oy',
        kind: 'company',
        description: { en: 'Makes examples.', fi: null, sv: null },
        website: 'https://example.org/',
        since: 2021,
        logo: null,
        sample: true,
      },
    }),
  ],
  PersonCard: () => [
    h(PersonCard, { person }),
    h(PersonCard, {
      person: { ...person, photo: null },
    }),
  ],
  PlatformDetails: () => [
    h(PlatformDetails, { resource }),
  ],
  PlatformTeaser: () => [
    h(PlatformTeaser, { resource }),
  ],
  PublicationCitations: () => [
    h(PublicationCitations, {
      citations: [
        { style: 'Vancouver', text: 'Example E. A title. Journal of Examples [Internet]. 2026;1(2):3–4. Available from: https://doi.org/10.5555/example' },
        { style: 'APA', text: 'Example, E. (2026). A title. Journal of Examples, 1(2), 3–4. https://doi.org/10.5555/example' },
      ],
    }),
  ],
  PublicationDetails: () => [
    h(PublicationDetails, { publication }),
  ],
  PublicationFilters: () => [
    h(PublicationFilters, {
      query: { q: 'cancer', type: 'article' },
      choices: filterChoices,
      chosen: [
        { label: '“cancer”', without: '/en/publications?type=article' },
        { label: 'Preprint', without: '/en/publications?q=cancer' },
      ],
    }),
  ],
  PublicationNotices: () => [
    h(PublicationNotices, { notices: publication.notices }),
  ],
  PublicationTeaser: () => [
    h(PublicationTeaser, { publication: article }),
  ],
  PublicationReport: () => reported.reports.map(report => h(PublicationReport, { report })),
  PublicationYears: () => [
    h(PublicationYears, { years: counting.years }),
  ],
  ReferenceFiles: () => [
    h(ReferenceFiles, {
      label: 'This publication as a file for reference managers and spreadsheets:',
      path: format => `/references/a-study.${format}`,
      table: '/data/en/publication/a-study.csv',
    }),
    h(ReferenceFiles, {
      label: 'This list as references, as a table or to print:',
      path: format => `/references/publications/all.${format}`,
      table: '/data/en/publications/all.csv',
      pdf: '/data/en/publications/all.pdf',
    }),
  ],
  SearchForm: () => [
    h(SearchForm, { text: 'health data', kind: 'news' }),
  ],
  SearchHit: () => [
    h(SearchHit, {
      kind: 'News',
      hit: {
        kind: 'news',
        documentId: 'news-1',
        title: 'Health data meets research',
        titleParts: [
          { text: 'Health data', isMatch: true },
          { text: ' meets research', isMatch: false },
        ],
        figure: null,
        language: 'en',
        path: '/en/news/health-data',
        date: '2026-03-01',
        sample: true,
        excerpt: [
          { text: '… each of the {fact:samples} donated to the ', isMatch: false },
          { text: 'health data', isMatch: true },
          { text: ' platform …', isMatch: false },
        ],
        mentionedFacts: [samples],
      },
    }),
  ],
  ShareLinks: () => [
    h(ShareLinks, { title: 'A title', path: '/en/news/a-title' }),
  ],
  SiteFooter: () => [
    h(SiteFooter),
  ],
  SiteHeader: () => [
    h(SiteHeader, { paths, current: '/en/news' }),
  ],
  TopicFeed: () => topics.map(topic => h(TopicFeed, { kind: 'news', topic })),
  TopicLinks: () => [
    h(TopicLinks, { topics, section: 'news' }),
  ],
}
