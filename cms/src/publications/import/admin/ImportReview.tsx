import type { RecordStatus } from '../table'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Page, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { Progress } from './Progress'
import { RecordCard } from './RecordCard'
import { part } from './texts'
import { isAtWork, useImport } from './use-import'

const statuses: RecordStatus[] = [
  'new',
  'changed',
  'doubtful',
  'unreadable',
  'same',
]

/** What a file holds, beside what is here, and what is to be done with it. */
export function ImportReview({ id }: { id: string }) {
  const text = useTexts(part)
  const { post } = useFetchClient()
  const navigate = useNavigate()
  const { toggleNotification } = useNotification()
  const [status, setStatus] = useState<RecordStatus | ''>('')
  const [page, setPage] = useState(1)
  const { answer, failed, reload } = useImport(id, status, page)
  const [shown, setShown] = useState(answer)
  // While it is asked for again, what was there before stays in view.
  if (answer !== undefined && answer !== shown)
    setShown(answer)
  const send = async (path: string, body: object = {}) => post(`/publication-imports/${id}/${path}`, body)
    .catch(() => toggleNotification({
      type: 'danger',
      message: text('failed'),
    }))
    .finally(reload)
  const askAgain = async () => post<{ id: number }>(`/publication-imports/${id}/ask-again`)
    .then(({ data }) => navigate(`/publication-imports?import=${data.id}`))
    .catch(() => toggleNotification({
      type: 'danger',
      message: text('failed'),
    }))
  if (failed)
    return <Page.Error />
  if (shown === undefined)
    return <Page.Loading />
  const { import: one, records, pageCount } = shown
  const { counts } = one
  const total = Object.values(counts.status).reduce((sum, count) => sum + count, 0)
  const busy = isAtWork(one)
  const canUndo = (counts.done.added ?? 0) + (counts.done.updated ?? 0) > 0
  return (
    <Flex direction="column" alignItems="stretch" gap={5} maxWidth="80rem">
      <Box>
        <Link to="/publication-imports">
          <Typography textColor="primary600">{text('back')}</Typography>
        </Link>
        <Typography tag="h2" variant="beta" style={{ overflowWrap: 'anywhere' }}>{one.name || text('pasted')}</Typography>
        <div role="status">
          {one.state !== 'reading' && (
            <Typography tag="p">
              {[
                text('found', { count: total }),
                ...one.format === null || one.format === 'identifiers'
                  ? []
                  : [
                      text('format', { format: one.format }),
                    ],
              ].join(' · ')}
            </Typography>
          )}
          <Progress of={one} />
          {busy && <Typography tag="p" variant="pi" textColor="neutral600">{text('goesOn')}</Typography>}
        </div>
        <Flex gap={2} paddingTop={3} wrap="wrap">
          {busy && <Button variant="tertiary" onClick={() => send('cancel')}>{text('cancel')}</Button>}
          {!busy && (counts.open.new ?? 0) > 0 && <Button onClick={() => send('decisions', { decision: 'add', status: 'new' })}>{text('addAll')}</Button>}
          {!busy && counts.unanswered > 0 && <Button variant="secondary" onClick={askAgain}>{text('askAgain', { count: counts.unanswered })}</Button>}
          {!busy && canUndo && <Button variant="danger-light" onClick={() => send('undo')}>{text('undo')}</Button>}
        </Flex>
        {!busy && canUndo && <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>{text('undoHint')}</Typography>}
      </Box>
      <Flex gap={2} wrap="wrap" role="group" aria-label={text('all')}>
        {(['', ...statuses] as const).filter(each => each === '' || (counts.status[each] ?? 0) > 0).map(each => (
          <Button
            key={each}
            variant={each === status
              ? 'default'
              : 'tertiary'}
            aria-pressed={each === status}
            onClick={() => {
              setStatus(each)
              setPage(1)
            }}
          >
            {`${each === ''
              ? text('all')
              : text(`status.${each}`)} (${each === ''
              ? total
              : counts.status[each]})`}
          </Button>
        ))}
      </Flex>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none', paddingLeft: 0 }}>
        {records.map(record => (
          <RecordCard
            key={record.number}
            record={record}
            isBusy={one.state === 'reading' || one.state === 'undoing'}
            onDecide={body => send('decisions', {
              ...body,
              numbers: [record.number],
            })}
          />
        ))}
      </Flex>
      {pageCount > 1 && (
        <Flex gap={3} justifyContent="center">
          <Button variant="tertiary" disabled={shown.page <= 1} onClick={() => setPage(shown.page - 1)}>{text('previous')}</Button>
          <Typography>{text('page', { page: shown.page, count: pageCount })}</Typography>
          <Button variant="tertiary" disabled={shown.page >= pageCount} onClick={() => setPage(shown.page + 1)}>{text('next')}</Button>
        </Flex>
      )}
    </Flex>
  )
}
