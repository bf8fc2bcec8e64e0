import { buildPatches } from '../core/strapi/admin/build-patches'
import { compressedFiles } from './compressed-files'

interface Config { plugins?: unknown[], [setting: string]: unknown }

/** Strapi's own way to build the admin, with what is replaced in its code, and small over the wire. */
export default function adminBuild(config: Config): Config {
  return {
    ...config,
    plugins: [
      buildPatches(),
      ...config.plugins ?? [],
      compressedFiles(),
    ],
  }
}
