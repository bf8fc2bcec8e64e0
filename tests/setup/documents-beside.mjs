// Calls the document service in a process of its own, beside a running CMS: node documents-beside.mjs '[[type, action, params], …]'
import process from 'node:process'
import { withCms } from '../../cms/scripts/boot.mjs'

await withCms(async (strapi) => {
  for (const [type, action, params] of JSON.parse(process.argv[2]))
    await strapi.documents(type)[action](params)
})
process.exit(0)
