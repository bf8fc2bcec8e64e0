export default () => ({
  // Nothing is mounted on REST; the limits hold for whatever a plugin may add.
  rest: { defaultLimit: 25, maxLimit: 100 },
})
