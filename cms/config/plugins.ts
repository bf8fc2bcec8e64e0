import { MAX_DOCUMENT_BYTES } from '../src/security/uploads/file-kinds'

export default () => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      depthLimit: 12,
      defaultLimit: 100,
      // A paper may have as many authors.
      maxLimit: 5000,
    },
  },
  upload: {
    config: {
      sizeLimit: MAX_DOCUMENT_BYTES,
      // Kinds are judged by our own rules, which say in words what is wrong; an empty list keeps Strapi's from warning.
      security: { deniedTypes: [] },
      providerOptions: {
        localServer: { maxage: 60 * 60 * 1000 },
      },
    },
  },
})
