import { Box, Flex, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useAuth } from '@strapi/strapi/admin'
import { useIntl } from 'react-intl'
import { Link } from 'react-router-dom'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { SearchForm } from '../../content-search/admin'
import { part } from './texts'

/** What editors write most, the likeliest first. */
const WRITTEN = [
  ['write.news', 'api::news-item.news-item'],
  ['write.event', 'api::event.event'],
  ['write.boardUpdate', 'api::board-update.board-update'],
] as const

/** Where to begin: a search through everything, and a new text of each kind that the account may write. */
export function Start() {
  const text = useTexts(part)
  const { locale } = useIntl()
  const permissions = useAuth('Start', state => state.permissions)
  const mayWrite = (type: string) => permissions.some(({ action, subject }) => action === 'plugin::content-manager.explorer.create' && subject === type)
  return (
    <Flex direction="column" alignItems="stretch" gap={5} padding={1}>
      <SearchForm />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none', padding: 0 }}>
        {WRITTEN.filter(([, type]) => mayWrite(type)).map(([key, type]) => (
          <Box tag="li" key={key}>
            <Link to={`/content-manager/collection-types/${type}/create?plugins[i18n][locale]=${locale}`} style={{ textDecoration: 'none' }}>
              <Flex gap={2}>
                <Plus fill="primary600" aria-hidden />
                <Typography fontWeight="semiBold" textColor="primary600">{text(key)}</Typography>
              </Flex>
            </Link>
          </Box>
        ))}
      </Flex>
    </Flex>
  )
}
