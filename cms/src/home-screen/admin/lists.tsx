import type { Level } from '../../publish-checks/finding'
import type { ComingAnswer } from '../../schedule/admin/coming'
import { Widget } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { spokenMoment, spokenTime } from '../../admin/moments'
import { useAnswer } from '../../admin/use-answer'
import { useTexts } from '../../admin/use-texts'
import { EntryList } from './EntryList'
import { part } from './texts'

interface Listed { type: string, kind: string, documentId: string, locale: string | null, title: string, at: string }

type ListName = 'mine' | 'waiting' | 'published' | 'facts'

function List({ path, name }: { path: string, name: ListName }) {
  const text = useTexts(part)
  const { locale, formatDate } = useIntl()
  const { answer, failed } = useAnswer<{ list: Listed[] }>(path)
  if (failed)
    return <Widget.Error />
  if (answer === undefined)
    return <Widget.Loading />
  if (answer.list.length === 0)
    return <Widget.NoData>{text(`${name}.none`)}</Widget.NoData>
  return (
    <EntryList
      entries={answer.list.map(entry => ({
        ...entry,
        key: `${entry.documentId} ${entry.locale}`,
        note: name === 'facts'
          ? text('reviewBy', {
              date: formatDate(entry.at, { dateStyle: 'medium' }),
            })
          : spokenTime(entry.at, locale),
      }))}
    />
  )
}

export const Mine = () => <List path="/home-screen/mine" name="mine" />
export const Waiting = () => <List path="/home-screen/waiting" name="waiting" />
export const Published = () => <List path="/home-screen/published" name="published" />
export const StaleFacts = () => <List path="/home-screen/stale-facts" name="facts" />

/** What is wrong on the published site, what must be mended first. */
export function FailingChecks() {
  const text = useTexts(part)
  const { answer, failed } = useAnswer<{ list: (Omit<Listed, 'at'> & { code: string, path: string, level: Level, text: string })[] }>('/publish-checks/gravest')
  if (failed)
    return <Widget.Error />
  if (answer === undefined)
    return <Widget.Loading />
  if (answer.list.length === 0)
    return <Widget.NoData>{text('failing.none')}</Widget.NoData>
  return (
    <EntryList
      entries={answer.list.map(finding => ({
        ...finding,
        key: `${finding.documentId} ${finding.locale} ${finding.code} ${finding.path} ${finding.text}`,
        note: finding.level === 'warn'
          ? finding.text
          : '',
        warning: finding.level === 'block'
          ? finding.text
          : undefined,
      }))}
    />
  )
}

/** What is to happen at its time, and what was stopped. */
export function ComingList() {
  const text = useTexts(part)
  const { locale } = useIntl()
  const { answer, failed } = useAnswer<ComingAnswer>('/schedule/coming')
  if (failed)
    return <Widget.Error />
  if (answer === undefined)
    return <Widget.Loading />
  if (answer.coming.length === 0)
    return <Widget.NoData>{text('coming.none')}</Widget.NoData>
  // What was stopped needs somebody; it stands first.
  const inOrder = answer.coming.toSorted((a, b) => Number(b.state === 'failed') - Number(a.state === 'failed'))
  return (
    <EntryList
      entries={inOrder.slice(0, 8).map(action => ({
        ...action,
        key: String(action.id),
        note: `${text(action.action === 'publish'
          ? 'willPublish'
          : 'willUnpublish')}: ${spokenMoment(action.at, locale, answer.timeZone)}`,
        warning: action.reason ?? undefined,
      }))}
    />
  )
}
