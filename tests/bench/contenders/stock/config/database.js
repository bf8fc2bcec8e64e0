const { join } = require('node:path')

module.exports = ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: {
      filename: join(env('DATA_DIR'), 'cms.db'),
    },
    useNullAsDefault: true,
  },
})
