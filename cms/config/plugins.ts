import { FILE_KINDS, MAX_DOCUMENT_BYTES } from '../src/upload-rules/file-kinds'

export default () => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      depthLimit: 12,
      defaultLimit: 100,
      maxLimit: 500,
    },
  },
  upload: {
    config: {
      sizeLimit: MAX_DOCUMENT_BYTES,
      security: {
        allowedTypes: Object.keys(FILE_KINDS),
      },
      breakpoints: {
        xlarge: 1920,
        large: 1280,
        medium: 768,
        small: 480,
      },
      providerOptions: {
        localServer: { maxage: 60 * 60 * 1000 },
      },
    },
  },
})
