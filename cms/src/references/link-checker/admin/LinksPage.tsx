import type { User } from '../../index/admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { UserList } from '../../index/admin'
import { words } from './texts'

interface ExternalLink { url: string, status: 'ok' | 'broken' | 'unknown', httpStatus: number | null, problem: string | null, since: string, users: User[] }
interface Answer { isOn: boolean, links: ExternalLink[] }

/** The addresses of other sites that did not answer, and the texts they stand in. */
export function LinksPage() {
  const text = useTexts(words)
  const { get } = useFetchClient()
  const [answer, setAnswer] = useState<Answer | 'failed'>()
  useEffect(() => {
    get<Answer>('/external-links').then(({ data }) => setAnswer(data)).catch(() => setAnswer('failed'))
  }, [get])
  const failing = typeof answer === 'object'
    ? answer.links.filter(({ status }) => status !== 'ok')
    : []
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header
        title={text('title')}
        subtitle={text(typeof answer === 'object' && !answer.isOn
          ? 'off'
          : 'about')}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} tag="ul">
          {answer === 'failed' && <Typography>{text('failed')}</Typography>}
          {typeof answer === 'object' && failing.length === 0 && <Typography>{text('none')}</Typography>}
          {failing.map(link => <LinkEntry key={link.url} link={link} />)}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  )
}

function LinkEntry({ link: first }: { link: ExternalLink }) {
  const text = useTexts(words)
  const { formatMessage } = useIntl()
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [link, setLink] = useState(first)
  const [isBusy, setIsBusy] = useState(false)
  const check = async () => {
    setIsBusy(true)
    await post<ExternalLink>('/external-links/check', { url: link.url })
      .then(({ data }) => {
        setLink(data)
        toggleNotification({
          type: data.status === 'ok'
            ? 'success'
            : 'warning',
          message: text('checked', { status: data.status }),
        })
      })
      .catch(() => toggleNotification({
        type: 'danger',
        message: text('failed'),
      }))
      .finally(() => setIsBusy(false))
  }
  const since = formatMessage({ id: `${words.name}.broken`, defaultMessage: words.texts.en.broken }, {
    since: new Date(link.since),
  })
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Box>
          <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>{link.url}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[
              link.status === 'broken'
                ? since
                : link.status === 'ok'
                  ? text('checked', { status: 'ok' })
                  : text('unknown'),
              text('answer', { answer: link.httpStatus ?? link.problem ?? '–' }),
            ].join(' · ')}
          </Typography>
        </Box>
        <Button variant="secondary" loading={isBusy} onClick={check}>{text('check')}</Button>
      </Flex>
      <UserList users={link.users} hidden={0} />
    </Box>
  )
}
