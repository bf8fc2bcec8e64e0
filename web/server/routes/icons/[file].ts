import { defineEventHandler, setResponseHeaders } from 'h3'
import { drawIcon, icons } from '../../utils/icons'
import { fileParam, notFound } from '../../utils/routeParams'

/** The site's mark as an icon, in each of its sizes. */
export default defineEventHandler(async (event) => {
  const { name, ending } = fileParam(event, ['svg', 'png'])
  const icon = icons.find(({ file }) => file === `${name}.${ending}`) ?? notFound()
  setResponseHeaders(event, {
    'content-type': icon.type,
    'cache-control': 'public, max-age=86400',
  })
  return drawIcon(icon)
})
