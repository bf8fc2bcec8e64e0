import type { KeptFinding } from '../findings'
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { ArrowClockwise } from '@strapi/icons'
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { Link } from 'react-router-dom'
import { documentLink } from '../../../core/admin-ui/document-link'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { part, texts } from './texts'

interface SiteReport {
  versions: number
  oldestCheck: string | null
  counts: { code: string, name: string, level: KeptFinding['level'], count: number, oldest: string }[]
  findings: (KeptFinding & { kind: string, typeName: string, text: string })[]
}

const levels = { block: 'levelBlock', warn: 'levelWarn', note: 'levelNote' } as const
const DAY = 24 * 60 * 60 * 1000

/** What is wrong on the published site: how much of what, since when, and where. */
export default function SiteReportPage() {
  const text = useTexts({ name: part, texts })
  const { formatDate } = useIntl()
  const { get, post } = useFetchClient()
  const [report, setReport] = useState<SiteReport | 'loading' | 'failed'>('loading')
  const [level, setLevel] = useState('')
  const [kind, setKind] = useState('')
  const load = useCallback(async (ask: () => Promise<{ data: SiteReport }>) => {
    setReport('loading')
    try {
      setReport((await ask()).data)
    }
    catch {
      setReport('failed')
    }
  }, [])
  useEffect(() => {
    void load(() => get<SiteReport>('/publish-checks/site'))
  }, [get, load])

  if (report === 'loading')
    return <Page.Loading />
  if (report === 'failed')
    return <Page.Error />
  const kinds = new Map(report.findings.map(({ uid, typeName }) => [uid, typeName]))
  const shown = report.findings.filter(finding => (level === '' || finding.level === level) && (kind === '' || finding.uid === kind))
  const age = (since: string) => text('days', {
    count: Math.floor((Date.now() - Date.parse(since)) / DAY),
  })
  return (
    <Page.Main>
      <Page.Title>{text('reportTitle')}</Page.Title>
      <Layouts.Header
        title={text('reportTitle')}
        subtitle={report.oldestCheck === null
          ? text('never')
          : text('reportLead', {
              versions: report.versions,
              day: formatDate(report.oldestCheck, { dateStyle: 'long' }),
            })}
        primaryAction={(
          <Button startIcon={<ArrowClockwise />} variant="secondary" onClick={() => load(() => post<SiteReport>('/publish-checks/site'))}>{text('again')}</Button>
        )}
      />
      <Layouts.Content>
        <Flex gap={4} paddingBottom={4} wrap="wrap">
          {report.counts.map(({ code, name, level: of, count, oldest }) => (
            <Box key={code} background="neutral0" hasRadius shadow="tableShadow" padding={3} data-code={code}>
              <Typography variant="pi" textColor="neutral600">{text(levels[of])}</Typography>
              <Typography variant="delta" tag="p">{`${count} × ${name}`}</Typography>
              <Typography variant="pi" textColor="neutral600">{age(oldest)}</Typography>
            </Box>
          ))}
        </Flex>
        <Flex gap={4} paddingBottom={4} wrap="wrap">
          <Choice
            label={text('level')}
            all={text('all')}
            value={level}
            onChange={setLevel}
            options={Object.entries(levels).map(([value, key]) => [
              value,
              text(key),
            ])}
          />
          <Choice label={text('kind')} all={text('all')} value={kind} onChange={setKind} options={[...kinds]} />
        </Flex>
        {shown.length === 0
          ? <Typography>{text('nothing')}</Typography>
          : (
              <Table colCount={4} rowCount={shown.length}>
                <Thead>
                  <Tr>
                    {(['level', 'what', 'where', 'since'] as const).map(key => <Th key={key}><Typography variant="sigma">{text(key)}</Typography></Th>)}
                  </Tr>
                </Thead>
                <Tbody>
                  {shown.map(finding => (
                    <Tr key={`${finding.documentId} ${finding.locale} ${finding.code} ${finding.path} ${finding.text}`}>
                      <Td><Typography>{text(levels[finding.level])}</Typography></Td>
                      <Td><Typography ellipsis={false}>{finding.text}</Typography></Td>
                      <Td>
                        <Link to={documentLink({ ...finding, type: finding.uid })}>
                          {finding.title}
                          {finding.locale !== null && ` (${finding.locale})`}
                        </Link>
                      </Td>
                      <Td><Typography>{age(finding.since)}</Typography></Td>
                    </Tr>
                  ))}
                </Tbody>
              </Table>
            )}
      </Layouts.Content>
    </Page.Main>
  )
}

function Choice({ label, all, value, options, onChange }: { label: string, all: string, value: string, options: [string, string][], onChange: (value: string) => void }) {
  return (
    <SingleSelect aria-label={label} placeholder={`${label}: ${all}`} value={value} onChange={chosen => onChange(String(chosen))} onClear={() => onChange('')}>
      {options.map(([key, name]) => <SingleSelectOption key={key} value={key}>{name}</SingleSelectOption>)}
    </SingleSelect>
  )
}
