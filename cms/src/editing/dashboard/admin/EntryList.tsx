import type { ReactNode } from 'react'
import { Box, Flex, Typography } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import { documentLink } from '../../../core/admin-ui/document-link'

/** An entry in a list of the home screen, with what is to be said about it. */
export interface ListEntry {
  key: string
  type: string
  kind?: string
  documentId: string
  locale: string | null
  title: string
  note: string
  /** What must not be overlooked. */
  warning?: ReactNode
}

/** Entries with links to their forms. */
export function EntryList({ entries }: { entries: ListEntry[] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none', padding: 0 }}>
      {entries.map(entry => (
        <Box tag="li" key={entry.key}>
          <Link to={documentLink(entry)} style={{ color: 'inherit', overflowWrap: 'anywhere' }}>
            <Typography fontWeight="semiBold" textColor="primary600">{entry.title}</Typography>
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[entry.locale, entry.note].filter(Boolean).join(' · ')}
          </Typography>
          {entry.warning !== undefined && <Typography tag="p" variant="pi" textColor="danger600">{entry.warning}</Typography>}
        </Box>
      ))}
    </Flex>
  )
}
