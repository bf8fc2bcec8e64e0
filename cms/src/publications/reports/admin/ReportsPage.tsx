import type { ReportsAnswer } from '../routes'
import { Flex, Typography } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useAnswer } from '../../../core/admin-ui/use-answer'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { TermCard } from './TermCard'
import { part } from './texts'

/** Every funding term with its reports, and a button for the next one. */
export default function ReportsPage() {
  const text = useTexts(part)
  const { answer, failed, reload } = useAnswer<ReportsAnswer>('/publication-reports')
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('about')} />
      <Layouts.Content>
        {failed && <Typography tag="p" role="alert">{text('failed')}</Typography>}
        {answer?.terms.length === 0 && <Typography tag="p">{text('none')}</Typography>}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4} maxWidth="60rem" style={{ listStyle: 'none', paddingLeft: 0 }}>
          {answer?.terms.map(term => <TermCard key={term.term} of={term} siteUrl={answer.siteUrl} onFrozen={reload} />)}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  )
}
