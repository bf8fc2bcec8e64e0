module.exports = () => ({
  graphql: {
    config: { maxLimit: 100 },
  },
})
