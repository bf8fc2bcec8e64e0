import { defineNitroPlugin } from 'nitropack/runtime'
import { hyphenateHeadings } from '../utils/hyphenate'

export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', (response) => {
    if (typeof response.body === 'string')
      response.body = hyphenateHeadings(response.body)
  })
})
