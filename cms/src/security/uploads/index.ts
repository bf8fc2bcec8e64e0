import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { IncomingFile } from './clean-file'
import { addMiddleware, replaceInService } from '../../core/strapi/registries'
import { cleanFile } from './clean-file'
import { registerPageSizes } from './page-sizes'
import { servedFiles } from './served-files'

type Upload = (input: { files: IncomingFile | IncomingFile[] }, ...rest: unknown[]) => Promise<unknown>
type Replace = (id: unknown, input: { file: IncomingFile }, ...rest: unknown[]) => Promise<unknown>

export const uploads: Feature = {
  name: 'security/uploads',
  register: registerUploadRules,
}

/** Holds every way into the media library to the same rules: they are part of the service that stores files. */
function registerUploadRules(strapi: Core.Strapi): void {
  addMiddleware(strapi, 'global::served-files', servedFiles)
  registerPageSizes(strapi)
  replaceInService<{ upload: Upload, replace: Replace }>(strapi, 'plugin::upload.upload', service => ({
    upload: async (input: Parameters<Upload>[0], ...rest: unknown[]) => {
      for (const file of [input.files].flat())
        await cleanFile(file)
      return service.upload(input, ...rest)
    },
    replace: async (id: unknown, input: Parameters<Replace>[1], ...rest: unknown[]) => {
      await cleanFile(input.file)
      return service.replace(id, input, ...rest)
    },
  }))
}
