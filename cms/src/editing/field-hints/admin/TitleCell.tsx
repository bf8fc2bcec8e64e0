import { Badge, Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { Link } from 'react-router-dom'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { translationIn } from '../../../core/locales/translation-in'
import { part } from './texts'

/** An entry in a list; of a page, also its place among the others. */
export interface TitledRow { documentId: string, locale?: string | null, depth?: number, isHome?: boolean, parent?: { title?: string } | null }

interface Props { row: TitledRow, title: unknown }

/** What an entry is called, as a link to its form. A long title takes two lines, for the other columns to have room. */
export function TitleCell({ row, title }: Props) {
  const text = useTexts(part)
  const { locale: language } = useIntl()
  const shown = typeof title === 'object' && title !== null
    ? translationIn(title, language)
    : title
  const { documentId, locale, depth = 0, isHome, parent } = row
  return (
    <Flex gap={2} style={{ paddingInlineStart: `${depth * 2.4}rem` }}>
      <Link
        to={{
          pathname: documentId,
          search: locale
            ? `plugins[i18n][locale]=${locale}`
            : '',
        }}
        onClick={event => event.stopPropagation()}
        style={{
          color: 'inherit',
          minWidth: '16rem',
          maxWidth: '32rem',
          whiteSpace: 'normal',
        }}
      >
        <Typography textColor="neutral800">
          {typeof shown === 'string' && shown !== ''
            ? shown
            : '-'}
        </Typography>
        {depth > 0 && parent?.title && <VisuallyHidden>{` (${text('under', { page: parent.title })})`}</VisuallyHidden>}
      </Link>
      {isHome && <Badge>{text('home')}</Badge>}
    </Flex>
  )
}
