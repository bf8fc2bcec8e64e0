import { Box, Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { words } from './texts'

/** A document that refers to something, as the server tells of it. */
export interface User {
  type: string
  typeName: string
  isSingle: boolean
  documentId: string
  title: string
  places: { locale: string | null, isPublished: boolean, path: string, kind: 'relation' | 'parent' | 'file' | 'link' | 'mention' | 'external' }[]
}

export interface Users { users: User[], hidden: number }

/** Documents with links to their forms, and how each of them refers to the thing. */
export function UserList({ users, hidden }: Users) {
  const text = useTexts(words)
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Box tag="ul">
        {users.map(user => (
          <Box tag="li" key={`${user.type} ${user.documentId}`} paddingBottom={2}>
            <Link tag={NavLink} to={formOf(user)} isExternal={false}>{user.title}</Link>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {[
                user.typeName,
                languagesOf(user),
                ...new Set(user.places.map(({ kind }) => text(`kind.${kind}`))),
                user.places.some(({ isPublished }) => isPublished)
                  ? ''
                  : text('draft'),
              ].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
        ))}
      </Box>
      {hidden > 0 && <Typography variant="pi" textColor="neutral600">{text('hidden', { count: hidden })}</Typography>}
    </Flex>
  )
}

function formOf({ type, documentId, isSingle, places }: User): string {
  const locale = places.find(place => place.locale !== null)?.locale
  const query = locale
    ? `?plugins[i18n][locale]=${locale}`
    : ''
  return isSingle
    ? `/content-manager/single-types/${type}${query}`
    : `/content-manager/collection-types/${type}/${documentId}${query}`
}

function languagesOf({ places }: User): string {
  return [
    ...new Set(places.flatMap(({ locale }) => locale ?? [])),
  ].join(', ')
}
