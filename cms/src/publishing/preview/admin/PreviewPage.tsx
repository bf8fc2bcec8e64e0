import type { Place } from '@ican/shared/places'
import type { Width } from './PreviewFrame'
import type { PreviewLanguage } from './previews'
import { placesOf } from '@ican/shared/places'
import { Flex, LinkButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { ArrowLeft, ExternalLink } from '@strapi/icons'
import { Page } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router-dom'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { PreviewFrame, widths } from './PreviewFrame'
import { usePreviews } from './previews'
import { part, texts } from './texts'

/** A draft on the site: in each of its languages, wherever it is shown, at three widths. */
export function PreviewPage() {
  const text = useTexts({ name: part, texts })
  const previews = usePreviews()
  const { collectionType = '', uid = '', documentId = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const [languages, setLanguages] = useState<PreviewLanguage[]>()
  const [opened, setOpened] = useState<{ language: string, url: string }>()
  const [path, setPath] = useState<string>()
  const [width, setWidth] = useState<Width>('desktop')
  const [isRefused, setRefused] = useState(false)

  useEffect(() => {
    previews.places(uid, documentId).then(setLanguages, () => setRefused(true))
  }, [previews, uid, documentId])

  const shown = languages?.find(({ language }) => language === search.get('language')) ?? languages?.[0]
  useEffect(() => {
    if (shown === undefined)
      return
    previews.open({ uid, documentId, locale: shown.locale })
      .then(({ url }) => setOpened({ language: shown.language, url }), () => setRefused(true))
  }, [previews, uid, documentId, shown])

  if (isRefused)
    return <Page.Error />
  if (languages === undefined || shown === undefined)
    return <Page.Loading />

  const places = placesOf(shown.previewed, shown.language)
  const place = places.find(each => each.path === path) ?? places[0]
  const address = place !== undefined && opened?.language === shown.language
    ? opened.url + place.path
    : undefined
  const nameOf = ({ kind, title = '' }: Place) => text(kind, { title })
  const form = shown.locale === null
    ? ''
    : `?plugins[i18n][locale]=${shown.locale}`

  return (
    <Flex direction="column" alignItems="stretch" position="fixed" top={0} left={0} width="100vw" height="100vh" zIndex={4} background="neutral100">
      <Page.Title>{text('title')}</Page.Title>
      <Flex tag="header" gap={4} padding={3} wrap="wrap" background="neutral0" shadow="tableShadow">
        <LinkButton
          tag={Link}
          to={`/content-manager/${collectionType}/${uid}${collectionType === 'single-types'
            ? ''
            : `/${documentId}`}${form}`}
          variant="tertiary"
          startIcon={<ArrowLeft />}
        >
          {text('back')}
        </LinkButton>
        <Typography variant="beta" tag="h1">{text('title')}</Typography>
        <SingleSelect
          size="S"
          aria-label={text('language')}
          value={shown.language}
          onChange={value => setSearch({
            language: String(value),
          })}
        >
          {languages.map(({ language }) => <SingleSelectOption key={language} value={language}>{text(language)}</SingleSelectOption>)}
        </SingleSelect>
        {place !== undefined && (
          <SingleSelect size="S" aria-label={text('seeOn')} value={place.path} onChange={value => setPath(String(value))}>
            {places.map(each => <SingleSelectOption key={each.path} value={each.path}>{`${text('seeOn')}: ${nameOf(each)}`}</SingleSelectOption>)}
          </SingleSelect>
        )}
        <SingleSelect size="S" aria-label={text('width')} value={width} onChange={value => setWidth(value as Width)}>
          {(Object.keys(widths) as Width[]).map(each => <SingleSelectOption key={each} value={each}>{`${text(each)}, ${widths[each]} px`}</SingleSelectOption>)}
        </SingleSelect>
        {address !== undefined && (
          <LinkButton href={address} target="_blank" rel="noreferrer" variant="tertiary" endIcon={<ExternalLink />}>{text('alone')}</LinkButton>
        )}
      </Flex>
      {place === undefined
        ? <Typography padding={6}>{text('nowhere')}</Typography>
        : address !== undefined && <PreviewFrame address={address} width={width} title={text('frame')} />}
    </Flex>
  )
}
