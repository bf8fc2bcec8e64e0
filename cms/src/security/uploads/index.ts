import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import type { IncomingFile } from './clean-file'
import { editorsLanguage } from '../../core/locales/editors-language'
import { addMiddleware, replaceInService } from '../../core/strapi/registries'
import { cleanLine, cleanProse } from '../clean-lines'
import { cleanFile } from './clean-file'
import { registerPageSizes } from './page-sizes'
import { servedFiles } from './served-files'

interface FileInfo { name?: unknown, alternativeText?: unknown, caption?: unknown }
type Upload = (input: { files: IncomingFile | IncomingFile[], data?: { fileInfo?: FileInfo | FileInfo[] } }, ...rest: unknown[]) => Promise<unknown>
type Replace = (id: unknown, input: { file: IncomingFile }, ...rest: unknown[]) => Promise<unknown>

type UpdateFileInfo = (id: unknown, info: FileInfo, ...rest: unknown[]) => Promise<unknown>

/** Sizes and a hash are put around it, and a name on disk has 255 bytes at most. */
const MAX_NAME = 100

export const uploads: Feature = {
  name: 'security/uploads',
  register: registerUploadRules,
}

/** Holds every way into the media library to the same rules: they are part of the service that stores files. */
function registerUploadRules(strapi: Core.Strapi): void {
  addMiddleware(strapi, 'global::served-files', servedFiles)
  registerPageSizes(strapi)
  replaceInService<{ upload: Upload, replace: Replace, updateFileInfo: UpdateFileInfo }>(strapi, 'plugin::upload.upload', service => ({
    upload: async (input: Parameters<Upload>[0], ...rest: unknown[]) => {
      for (const file of [input.files].flat())
        await cleanFile(file, editorsLanguage(strapi))
      for (const info of [input.data?.fileInfo ?? []].flat())
        cleanInfo(info)
      return service.upload(input, ...rest)
    },
    replace: async (id: unknown, input: Parameters<Replace>[1], ...rest: unknown[]) => {
      await cleanFile(input.file, editorsLanguage(strapi))
      return service.replace(id, input, ...rest)
    },
    updateFileInfo: async (id: unknown, info: FileInfo, ...rest: unknown[]) => {
      cleanInfo(info)
      return service.updateFileInfo(id, info, ...rest)
    },
  }))
}

/** What an editor says of a file: its name as far as databases and disks can keep it, its texts without what nobody sees. */
function cleanInfo(info: FileInfo): void {
  if (typeof info.name === 'string')
    info.name = info.name.slice(0, MAX_NAME)
  if (typeof info.alternativeText === 'string')
    info.alternativeText = cleanLine(info.alternativeText)
  if (typeof info.caption === 'string')
    info.caption = cleanProse(info.caption)
}
