import type { Locale } from '@ican/shared/vocabulary'
import type { RichText } from './rich-text'
import type { FileRef, RecordEntry, Ref, TextEntry, Translated } from './types'

export type ContactPurpose = 'partners' | 'patients' | 'media' | 'general'
export type Section = 'news' | 'events' | 'publications' | 'key-figures' | 'people' | 'partners' | 'opportunities' | 'platform' | 'patient-board' | 'downloads'

export interface Link { label: string, page?: Ref<'page'>, section?: Section, url?: string }
export interface Seo { title?: string, description?: string }
export interface Titled { title: string, text?: string }
export type StepSymbol = 'consent' | 'sample' | 'profile' | 'health-data' | 'secure-environment' | 'finding' | 'care'
export interface Step extends Titled { symbol?: StepSymbol, joins?: true }
export interface Milestone extends Titled { when: string }
export interface GovernanceLevel extends Titled { patients?: string, advisory?: true }
export interface Question { question: string, answer: RichText }

interface Headed { heading?: string, intro?: string }
export type Block
  = | Headed & { __component: 'blocks.hero', image?: FileRef, links?: Link[] }
    | { __component: 'blocks.rich-text', heading?: string, body: RichText }
    | Headed & { __component: 'blocks.facts', selection?: 'automatic', facts?: Ref<'fact'>[] }
    | Headed & { __component: 'blocks.chart', fact: Ref<'fact'>, form?: 'line' | 'bars', caption?: string }
    | Headed & { __component: 'blocks.table', caption?: string, rows: string, rowHeadings?: boolean, source?: string }
    | { __component: 'blocks.latest-news', heading?: string, topic?: Ref<'topic'>, limit?: number }
    | { __component: 'blocks.upcoming-events', heading?: string, topic?: Ref<'topic'>, limit?: number }
    | Headed & { __component: 'blocks.publications', selection?: 'automatic', publications?: Ref<'publication'>[], topic?: Ref<'topic'>, limit?: number }
    | Headed & { __component: 'blocks.publication-chart' }
    | Headed & { __component: 'blocks.publication-reports' }
    | Headed & { __component: 'blocks.people', people: Ref<'person'>[] }
    | Headed & { __component: 'blocks.partners', selection?: 'automatic', partners?: Ref<'partner'>[] }
    | Headed & { __component: 'blocks.opportunities', selection?: 'automatic', opportunities?: Ref<'opportunity'>[] }
    | Headed & { __component: 'blocks.steps', steps: Step[] }
    | Headed & { __component: 'blocks.timeline', milestones: Milestone[] }
    | Headed & { __component: 'blocks.governance', levels: GovernanceLevel[] }
    | Headed & { __component: 'blocks.questions', questions: Question[] }
    | { __component: 'blocks.quote', quotation: string, attribution: string }
    | Headed & { __component: 'blocks.call-to-action', link: Link }
    | { __component: 'blocks.picture', image: FileRef, caption?: string, credit?: string }
    | { __component: 'blocks.video', heading?: string, videoUrl: string, poster?: FileRef, transcript: string }
    | Headed & { __component: 'blocks.downloads', downloads: Ref<'download'>[] }
    | Headed & { __component: 'blocks.contact-card', purpose: ContactPurpose }

export interface PageText { lead?: string, blocks: Block[], seo?: Seo }
export type PageEntry = TextEntry<'page', { isHome?: true, parent?: Ref<'page'>, plainLanguageTwin?: Ref<'page'>, audience?: 'patients' | 'professionals' }, PageText>

export interface NewsShared {
  publishedOn: string
  image?: FileRef
  topics: Ref<'topic'>[]
  publications?: Ref<'publication'>[]
  events?: Ref<'event'>[]
  facts?: Ref<'fact'>[]
}
export interface NewsText { lead: string, body: RichText, imageCaption?: string, changeNote?: string, changedAt?: string, seo?: Seo }
export type NewsEntry = TextEntry<'news-item', NewsShared, NewsText>

export interface EventShared {
  kind: 'symposium' | 'seminar' | 'workshop' | 'course' | 'webinar' | 'challenge' | 'public-event' | 'meeting' | 'other'
  startsAt: string
  endsAt: string
  allDay?: true
  attendanceMode?: 'offline' | 'online' | 'mixed'
  eventStatus: 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online'
  onlineUrl?: string
  image?: FileRef
  topics: Ref<'topic'>[]
}
export interface EventText {
  lead: string
  body: RichText
  place?: { name: string, streetAddress?: string, postalCode?: string, addressLocality?: string, addressCountry?: string, accessibility?: string }
  programme?: { startsAt?: string, title: string, details?: string }[]
  speakers?: { name: string, affiliation?: string, person?: Ref<'person'> }[]
  registration?: { url?: string, opensAt?: string, closesAt?: string, note?: string }
  outcome?: { summary: RichText, facts?: Ref<'fact'>[], recordings?: Link[], downloads?: Ref<'download'>[] }
  seo?: Seo
}
export type EventEntry = TextEntry<'event', EventShared, EventText>

export type OpportunityKind = 'consortium' | 'case-specific-project' | 'data-services' | 'membership'
export interface OpportunityText { lead: string, audience: string, benefits: Titled[], asked?: string, body: RichText, seo?: Seo }
export type OpportunityEntry = TextEntry<'opportunity', { kind: OpportunityKind, availability: 'open' | 'closed', contactPurpose: ContactPurpose, position: number }, OpportunityText>

export type ResourceKind = 'samples' | 'molecular-profiling' | 'clinical-data-raw' | 'clinical-data-omop' | 'registry-events' | 'disease-models' | 'analysis-tools'
export interface ResourceText { description: string, body?: RichText, spatial?: string, provenance?: string }
export type ResourceEntry = TextEntry<'platform-resource', { kind: ResourceKind, codingSystem?: string, contactPurpose: ContactPurpose, position: number }, ResourceText>

export type BoardPageEntry = TextEntry<'board-page', { position: number, image?: FileRef }, { lead: string, body: RichText }>
export type BoardUpdateEntry = TextEntry<'board-update', { publishedOn: string, image?: FileRef }, { lead: string, body: RichText }>

export type TopicEntry = RecordEntry<'topic', { name: Translated, description?: Translated }>
export type Comparator = 'exactly' | 'over' | 'more-than' | 'about' | 'at-least' | 'up-to'
export type FactEntry = RecordEntry<'fact', {
  label: Translated
  comparator: Comparator
  value: number
  decimals: number
  format?: 'number' | 'year' | 'measure'
  unit?: Translated
  asOf?: string
  periodStart?: string
  periodEnd?: string
  dateUnknown?: true
  place?: Translated
  note?: Translated
  sourceName: Translated
  series?: { periodStart?: string, asOf: string, comparator: Comparator, value: number }[]
  featured: boolean
  position: number
  topics: Ref<'topic'>[]
}>
export type PersonGroup = 'leadership' | 'steering-board' | 'research' | 'coordination' | 'support'
export type PersonEntry = RecordEntry<'person', { displayName: string, givenName: string, familyName: string, role: Translated, affiliation: string, group: PersonGroup, orcid?: string, bio?: Translated, position: number }>
export type PartnerKind = 'university' | 'hospital' | 'research-institute' | 'company' | 'public-body' | 'foundation' | 'patient-organisation'
export type PartnerEntry = RecordEntry<'partner', { name: string, kind: PartnerKind, description: Translated, website: string, since: number, position: number }>
export type DownloadEntry = RecordEntry<'download', { title: Translated, description: Translated, file: FileRef, language: Locale | 'several', issued: string }>
export type BoardMemberEntry = RecordEntry<'board-member', { name: string, role: Translated, bio?: Translated, consentGivenOn?: string, consentWithdrawnOn?: string, consentRecord?: string, position: number }>

export interface Author { family?: string, given?: string, literal?: string, orcid?: string, person?: Ref<'person'> }
export type PublicationType = 'article-journal' | 'article' | 'paper-conference' | 'chapter' | 'book' | 'thesis' | 'report' | 'review' | 'dataset' | 'software' | 'speech' | 'webpage'
export type PublicationEntry = RecordEntry<'publication', {
  title: string
  type: PublicationType
  authors: Author[]
  containerTitle?: string
  publisher?: string
  volume?: string
  issue?: string
  pages?: string
  issued: string
  issuedPrecision: 'day' | 'month' | 'year'
  doi: string
  language: string
  abstract?: string
  keywords: { term: string }[]
  openAccess: 'diamond' | 'gold' | 'hybrid' | 'green' | 'bronze' | 'closed' | 'unknown'
  license?: string
  laySummary?: Translated
  topics: Ref<'topic'>[]
  term?: string
  notices?: { kind: 'retraction' | 'correction', issued: string, doi: string, note: string }[]
  preprintOf?: Ref<'publication'>
}>
