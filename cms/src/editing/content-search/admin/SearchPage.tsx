import type { Hit, Hits } from '../find'
import { Box, Flex, Status, Typography } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { Link, useSearchParams } from 'react-router-dom'
import { documentLink } from '../../../core/admin-ui/document-link'
import { spokenTime } from '../../../core/admin-ui/moments'
import { useAnswer } from '../../../core/admin-ui/use-answer'
import { useLanguageNames } from '../../../core/admin-ui/use-language-names'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { SearchForm } from './SearchForm'
import { part } from './texts'

const VARIANTS = { draft: 'secondary', published: 'success', modified: 'alternative' } as const

/** What has the words of the address, in every type and language, drafts included. */
export default function SearchPage() {
  const text = useTexts(part)
  const [params] = useSearchParams()
  const words = params.get('words') ?? ''
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('about')} />
      <Layouts.Content>
        <Box maxWidth="80rem">
          <SearchForm key={words} words={words} />
          {words !== '' && <Results words={words} />}
        </Box>
      </Layouts.Content>
    </Page.Main>
  )
}

function Results({ words }: { words: string }) {
  const text = useTexts(part)
  const { answer, failed } = useAnswer<Hits>(`/content-search?words=${encodeURIComponent(words)}`)
  if (failed)
    return <Page.Error />
  if (answer === undefined)
    return <Page.Loading />
  const { hits, hasMore } = answer
  return (
    <>
      <Box paddingTop={5} paddingBottom={4}>
        <Typography role="status" fontWeight="semiBold">
          {hits.length === 0
            ? text('none')
            : text(hasMore
                ? 'most'
                : 'found', { count: hits.length })}
        </Typography>
      </Box>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none', padding: 0 }}>
        {hits.map(hit => <Result key={`${hit.documentId} ${hit.locale}`} hit={hit} />)}
      </Flex>
    </>
  )
}

function Result({ hit }: { hit: Hit }) {
  const text = useTexts(part)
  const nameOf = useLanguageNames()
  const { locale } = useIntl()
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Box>
          <Link to={documentLink(hit)} style={{ color: 'inherit', overflowWrap: 'anywhere' }}>
            <Typography fontWeight="semiBold" textColor="primary600">{hit.title}</Typography>
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[
              hit.typeName,
              ...hit.locale === null
                ? []
                : [
                    nameOf(hit.locale),
                  ],
              text('changed', {
                time: spokenTime(hit.updatedAt, locale),
              }),
            ].join(' · ')}
          </Typography>
        </Box>
        <Status variant={VARIANTS[hit.state]} size="S">
          <Typography variant="pi" fontWeight="bold">{text(`state.${hit.state}`)}</Typography>
        </Status>
      </Flex>
    </Box>
  )
}
