import type { PageBlocksFragment } from '@ican/shared/generated/documents'
import type { Component } from 'vue'
import CallToActionBlock from './CallToActionBlock.vue'
import ChartBlock from './ChartBlock.vue'
import ContactCardBlock from './ContactCardBlock.vue'
import DownloadsBlock from './DownloadsBlock.vue'
import FactsBlock from './FactsBlock.vue'
import GovernanceBlock from './GovernanceBlock.vue'
import HeroBlock from './HeroBlock.vue'
import LatestNewsBlock from './LatestNewsBlock.vue'
import OpportunitiesBlock from './OpportunitiesBlock.vue'
import PartnersBlock from './PartnersBlock.vue'
import PeopleBlock from './PeopleBlock.vue'
import PictureBlock from './PictureBlock.vue'
import PublicationChartBlock from './PublicationChartBlock.vue'
import PublicationReportsBlock from './PublicationReportsBlock.vue'
import PublicationsBlock from './PublicationsBlock.vue'
import QuestionsBlock from './QuestionsBlock.vue'
import QuoteBlock from './QuoteBlock.vue'
import RichTextBlock from './RichTextBlock.vue'
import StepsBlock from './StepsBlock.vue'
import TableBlock from './TableBlock.vue'
import TimelineBlock from './TimelineBlock.vue'
import UpcomingEventsBlock from './UpcomingEventsBlock.vue'
import VideoBlock from './VideoBlock.vue'

type Entry = NonNullable<NonNullable<PageBlocksFragment['blocks']>[number]>
/** Any block of a page; Strapi's union of blocks ends in `Error`, which is none. */
export type Block = Exclude<Entry, { __typename: 'Error' }>
export type BlockOf<T extends Block['__typename']> = Extract<Block, { __typename: T }>

/** One component per block: a block without one is a type error. */
export const registry: { [T in Block['__typename']]: Component<{ block: BlockOf<T> }> } = {
  ComponentBlocksHero: HeroBlock,
  ComponentBlocksRichText: RichTextBlock,
  ComponentBlocksFacts: FactsBlock,
  ComponentBlocksChart: ChartBlock,
  ComponentBlocksTable: TableBlock,
  ComponentBlocksLatestNews: LatestNewsBlock,
  ComponentBlocksUpcomingEvents: UpcomingEventsBlock,
  ComponentBlocksPublications: PublicationsBlock,
  ComponentBlocksPublicationChart: PublicationChartBlock,
  ComponentBlocksPublicationReports: PublicationReportsBlock,
  ComponentBlocksPeople: PeopleBlock,
  ComponentBlocksPartners: PartnersBlock,
  ComponentBlocksOpportunities: OpportunitiesBlock,
  ComponentBlocksSteps: StepsBlock,
  ComponentBlocksTimeline: TimelineBlock,
  ComponentBlocksGovernance: GovernanceBlock,
  ComponentBlocksQuestions: QuestionsBlock,
  ComponentBlocksQuote: QuoteBlock,
  ComponentBlocksCallToAction: CallToActionBlock,
  ComponentBlocksPicture: PictureBlock,
  ComponentBlocksVideo: VideoBlock,
  ComponentBlocksDownloads: DownloadsBlock,
  ComponentBlocksContactCard: ContactCardBlock,
}
