import type { Coming, ComingAnswer } from './coming'
import { Box, EmptyStateLayout, Status, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { Link } from 'react-router-dom'
import { documentLink } from '../../../core/admin-ui/document-link'
import { spokenMoment } from '../../../core/admin-ui/moments'
import { useAnswer } from '../../../core/admin-ui/use-answer'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { ComingActions } from './ComingActions'
import { part } from './texts'

/** Everything that is to be published or taken back at a time, and what was stopped. */
export default function ComingPage() {
  const text = useTexts(part)
  const { answer, failed, reload } = useAnswer<ComingAnswer>('/schedule/coming')
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
      <Layouts.Content>
        {failed && <Page.Error />}
        {answer === undefined && !failed && <Page.Loading />}
        {answer?.coming.length === 0 && <EmptyStateLayout content={text('noneAtAll')} />}
        {answer !== undefined && answer.coming.length > 0 && <ComingTable {...answer} onChanged={reload} />}
      </Layouts.Content>
    </Page.Main>
  )
}

function ComingTable({ coming, timeZone, onChanged }: ComingAnswer & { onChanged: () => void }) {
  const text = useTexts(part)
  const headings = [
    text('when'),
    text('what'),
    text('entry'),
    text('who'),
    text('actions'),
  ]
  return (
    <Table colCount={headings.length} rowCount={coming.length}>
      <Thead>
        <Tr>
          {headings.map(heading => <Th key={heading}><Typography variant="sigma">{heading}</Typography></Th>)}
        </Tr>
      </Thead>
      <Tbody>
        {coming.map(action => <ComingRow key={action.id} action={action} timeZone={timeZone} onChanged={onChanged} />)}
      </Tbody>
    </Table>
  )
}

function ComingRow({ action, timeZone, onChanged }: { action: Coming, timeZone: string, onChanged: () => void }) {
  const { locale } = useIntl()
  return (
    <Tr>
      <Td><Typography>{spokenMoment(action.at, locale, timeZone)}</Typography></Td>
      <Td><ActionStatus coming={action} /></Td>
      <Td>
        <Box maxWidth="32rem">
          <Link to={documentLink(action)} style={{ color: 'inherit' }}><Typography textColor="primary600">{action.title}</Typography></Link>
          {action.locale !== null && <Typography textColor="neutral600">{` (${action.locale})`}</Typography>}
          {action.reason !== null && <Typography tag="p" textColor="danger600">{action.reason}</Typography>}
        </Box>
      </Td>
      <Td><Typography>{action.userName}</Typography></Td>
      <Td><ComingActions coming={action} timeZone={timeZone} onChanged={onChanged} /></Td>
    </Tr>
  )
}

/** Whether it will be published or taken back, or was not done. */
export function ActionStatus({ coming: { state, action } }: { coming: Coming }) {
  const text = useTexts(part)
  if (state === 'failed')
    return <Status variant="danger" size="S"><Typography>{text('failed')}</Typography></Status>
  return action === 'publish'
    ? <Status variant="success" size="S"><Typography>{text('willPublish')}</Typography></Status>
    : <Status variant="secondary" size="S"><Typography>{text('willUnpublish')}</Typography></Status>
}
