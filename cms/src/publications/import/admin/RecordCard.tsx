import type { Change, Field } from '../changes'
import type { Author } from '../record'
import type { ShownRecord } from '../routes'
import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { documentLink } from '../../../core/admin-ui/document-link'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part } from './texts'

const COLOURS = {
  new: 'success',
  same: 'neutral',
  changed: 'secondary',
  doubtful: 'warning',
  unreadable: 'danger',
} as const

interface Props { record: ShownRecord, isBusy: boolean, onDecide: (decision: object) => Promise<unknown> }

/** One entry of a file: what it is, what is odd about it, what may be done with it and what has become of it. */
export function RecordCard({ record: shown, isBusy, onDecide }: Props) {
  const text = useTexts(part)
  const { record, status, changes, outcome, decision } = shown
  const place = [
    ...shown.line === null
      ? []
      : [
          text('line', { line: shown.line }),
        ],
    ...shown.key === null
      ? []
      : [
          text('key', { key: shown.key }),
        ],
  ].join(', ')
  const isOpen = outcome === null || outcome === 'failed' || outcome === 'undone'
  const isWaiting = decision !== null && outcome === null
  const documentId = shown.documentId ?? shown.candidate
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={3} wrap="wrap" justifyContent="space-between">
          <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>{`${shown.number}. ${place}`}</Typography>
          <Box background={`${COLOURS[status]}100`} paddingLeft={2} paddingRight={2} hasRadius>
            <Typography variant="pi" fontWeight="bold">{text(`is.${status}`)}</Typography>
          </Box>
        </Flex>
        {record !== null && (
          <Box>
            <Typography tag="h3" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>{record.title}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
              {[
                namesOf(record.authors),
                record.containerTitle,
                dateOf(record),
                record.doi,
              ].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
        )}
        {shown.reason !== null && <Typography tag="p">{text(`reason.${shown.reason}`, { title: shown.candidateTitle ?? '', value: shown.value ?? '' })}</Typography>}
        {shown.warnings.length > 0 && (
          <ul style={{ paddingInlineStart: '1.25rem', listStyle: 'disc' }}>
            {shown.warnings.map(({ code, value = '' }, index) => <li key={`${code} ${index}`}><Typography variant="pi">{text(`warning.${code}`, { value })}</Typography></li>)}
          </ul>
        )}
        {outcome !== null && (
          <Typography tag="p" fontWeight="semiBold">
            {[
              text(`outcome.${outcome}`),
              shown.problem,
            ].filter(Boolean).join(': ')}
          </Typography>
        )}
        {isWaiting && <Typography tag="p" fontWeight="semiBold">{text('waiting')}</Typography>}
        {status === 'changed' && isOpen && !isWaiting && (
          <Changes
            changes={changes}
            isBusy={isBusy}
            onTake={fields => onDecide({
              decision: 'update',
              fields,
              seen: Object.fromEntries(changes.map(({ field, here }) => [field, here])),
            })}
          />
        )}
        <Flex gap={2} wrap="wrap">
          {status === 'new' && isOpen && !isWaiting && <Button variant="secondary" disabled={isBusy} onClick={() => onDecide({ decision: 'add' })}>{text('add')}</Button>}
          {status === 'doubtful' && isOpen && !isWaiting && (
            <>
              {shown.candidate !== null && shown.reason !== 'notice' && <Button variant="secondary" disabled={isBusy} onClick={() => onDecide({ decision: 'same' })}>{text('same')}</Button>}
              <Button variant="tertiary" disabled={isBusy} onClick={() => onDecide({ decision: 'add' })}>{text('different')}</Button>
            </>
          )}
          {documentId !== null && shown.candidateTitle !== null && (
            <Link to={documentLink({ type: 'api::publication.publication', documentId, locale: null })}>
              <Typography textColor="primary600" fontWeight="semiBold">
                {text('open', { title: shown.candidateTitle })}
              </Typography>
            </Link>
          )}
        </Flex>
      </Flex>
    </Box>
  )
}

/** Field by field what is here and what the file says. What is empty here is ticked; what somebody has written stays unless it is chosen. */
function Changes({ changes, isBusy, onTake }: { changes: Change[], isBusy: boolean, onTake: (fields: Field[]) => Promise<unknown> }) {
  const text = useTexts(part)
  const [taken, setTaken] = useState<Field[]>(changes.filter(({ here }) => here === '').map(({ field }) => field))
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {changes.map(({ field, here, file }) => (
        <Box key={`${field} ${file}`} borderColor="neutral200" hasRadius padding={3}>
          <Checkbox
            checked={taken.includes(field)}
            onCheckedChange={isTaken => setTaken([
              ...taken.filter(each => each !== field),
              ...isTaken === true
                ? [field]
                : [],
            ])}
          >
            {text('take', {
              field: text(`field.${field}`),
            })}
          </Checkbox>
          <dl style={{
            display: 'grid',
            gridTemplateColumns: 'max-content 1fr',
            columnGap: '1rem',
            overflowWrap: 'anywhere',
          }}
          >
            <dt><Typography variant="pi">{text('here')}</Typography></dt>
            <dd><Typography variant="pi">{here || text('nothing')}</Typography></dd>
            <dt><Typography variant="pi">{text('inFile')}</Typography></dt>
            <dd><Typography variant="pi">{file}</Typography></dd>
          </dl>
        </Box>
      ))}
      <Flex>
        <Button variant="secondary" disabled={isBusy || taken.length === 0} onClick={() => onTake(taken)}>{text('update')}</Button>
      </Flex>
    </Flex>
  )
}

/** The first authors; the draft has all of them. */
function namesOf(authors: Author[]): string {
  const names = authors.map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '))
  return names.length > 6
    ? `${names.slice(0, 6).join('; ')} … (${names.length})`
    : names.join('; ')
}

function dateOf({ issued, issuedPrecision }: { issued?: string, issuedPrecision?: string }): string | undefined {
  return issued?.slice(0, { year: 4, month: 7, day: 10 }[issuedPrecision ?? 'day'])
}
