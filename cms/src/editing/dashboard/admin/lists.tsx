import type { Level } from '../../../publishing/publish-checks/admin'
import type { ComingAnswer } from '../../../publishing/scheduling/admin'
import type { ListEntry } from './EntryList'
import { Widget } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { spokenMoment, spokenTime } from '../../../core/admin-ui/moments'
import { useAnswer } from '../../../core/admin-ui/use-answer'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { EntryList } from './EntryList'
import { part } from './texts'

interface Listed { type: string, kind: string, documentId: string, locale: string | null, title: string, at: string }

type Finding = Omit<Listed, 'at' | 'type'> & { uid: string, code: string, path: string, level: Level, text: string }

type ListName = 'mine' | 'waiting' | 'published' | 'facts'

/** So many entries of what is coming are shown. */
const SHOWN = 8

/** A list that the server answers, or what is to be seen in its place. */
function ListOf<Answer>({ path, none, entriesOf }: { path: string, none: string, entriesOf: (answer: Answer) => ListEntry[] }) {
  const { answer, failed } = useAnswer<Answer>(path)
  if (failed)
    return <Widget.Error />
  if (answer === undefined)
    return <Widget.Loading />
  const entries = entriesOf(answer)
  return entries.length === 0
    ? <Widget.NoData>{none}</Widget.NoData>
    : <EntryList entries={entries} />
}

function List({ path, name }: { path: string, name: ListName }) {
  const text = useTexts(part)
  const { locale, formatDate } = useIntl()
  return (
    <ListOf<{ list: Listed[] }>
      path={path}
      none={text(`${name}.none`)}
      entriesOf={({ list }) => list.map(entry => ({
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
  return (
    <ListOf<{ list: Finding[] }>
      path="/publish-checks/gravest"
      none={text('failing.none')}
      entriesOf={({ list }) => list.map(finding => ({
        ...finding,
        type: finding.uid,
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
  return (
    <ListOf<ComingAnswer>
      path="/schedule/coming"
      none={text('coming.none')}
      // What was stopped needs somebody; it stands first.
      entriesOf={({ coming, timeZone }) => coming
        .toSorted((a, b) => Number(b.state === 'failed') - Number(a.state === 'failed'))
        .slice(0, SHOWN)
        .map(action => ({
          ...action,
          key: String(action.id),
          note: `${text(action.action === 'publish'
            ? 'willPublish'
            : 'willUnpublish')}: ${spokenMoment(action.at, locale, timeZone)}`,
          warning: action.reason ?? undefined,
        }))}
    />
  )
}
