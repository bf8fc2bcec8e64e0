import type { FreezeAnswer, ShownTerm } from '../routes'
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { ReportEntry } from './ReportEntry'
import { part } from './texts'

/** One term: how it stands, its reports, and the next one after a question. */
export function TermCard({ of: { term, published, fingerprint, samples, unpublished, reports, corrections }, siteUrl, onFrozen }: { of: ShownTerm, siteUrl: string, onFrozen: () => void }) {
  const text = useTexts(part)
  const { post } = useFetchClient()
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [frozen, setFrozen] = useState<number>()
  const [problem, setProblem] = useState<NonNullable<FreezeAnswer['refusal']> | 'failed'>()
  const version = (reports[0]?.version ?? 0) + 1
  const freeze = async () => {
    setIsBusy(true)
    const refusal = await post<FreezeAnswer>('/publication-reports', { term, seen: fingerprint })
      .then(({ data }) => data.refusal ?? undefined)
      .catch(() => 'failed' as const)
    setIsBusy(false)
    setIsAsking(false)
    setProblem(refusal)
    setFrozen(refusal === undefined
      ? version
      : undefined)
    if (refusal !== 'failed')
      onFrozen()
  }
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="beta">{term.replace('-', '–')}</Typography>
        <Typography tag="p">{text('published', { count: published })}</Typography>
        {samples > 0 && <Typography tag="p">{text('samples', { count: samples })}</Typography>}
        {unpublished > 0 && <Typography tag="p">{text('unpublished', { count: unpublished })}</Typography>}
        {corrections !== null && (
          <Typography tag="p">
            {corrections === 0
              ? text('unchanged', { version: version - 1 })
              : text('corrections', { version: version - 1, count: corrections })}
          </Typography>
        )}
        <Typography tag="p" role="status" textColor="success700">
          {frozen !== undefined && text('frozen', { version: frozen })}
        </Typography>
        {problem !== undefined && <Typography tag="p" role="alert" textColor="danger600">{text(`problem.${problem}`)}</Typography>}
        {published > 0 && corrections !== 0 && (
          <Flex>
            <Modal.Root open={isAsking} onOpenChange={setIsAsking}>
              <Modal.Trigger>
                <Button size="L" loading={isBusy}>{text('freeze', { version })}</Button>
              </Modal.Trigger>
              <Modal.Content>
                <Modal.Header closeLabel={text('cancel')}>
                  <Modal.Title>
                    {text('ask.title', {
                      term: term.replace('-', '–'),
                      version,
                    })}
                  </Modal.Title>
                </Modal.Header>
                <Modal.Body>
                  <Typography tag="p">{text('ask', { count: published })}</Typography>
                  {samples > 0 && <Typography tag="p" paddingTop={2}>{text('ask.samples', { count: samples })}</Typography>}
                </Modal.Body>
                <Modal.Footer>
                  <Button variant="tertiary" onClick={() => setIsAsking(false)}>{text('cancel')}</Button>
                  <Button loading={isBusy} onClick={() => void freeze()}>{text('confirm')}</Button>
                </Modal.Footer>
              </Modal.Content>
            </Modal.Root>
          </Flex>
        )}
        {reports.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none', paddingLeft: 0 }}>
            {reports.map(report => <ReportEntry key={report.version} report={report} siteUrl={siteUrl} />)}
          </Flex>
        )}
      </Flex>
    </Box>
  )
}
