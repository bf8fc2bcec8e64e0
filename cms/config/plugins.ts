export default () => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      depthLimit: 12,
      defaultLimit: 20,
      maxLimit: 100,
    },
  },
})
