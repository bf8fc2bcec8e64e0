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
})
