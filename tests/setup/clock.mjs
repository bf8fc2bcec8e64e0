import process from 'node:process'

// Preloaded into every server that a test starts: the test may move its clock.
const RealDate = Date
let ahead = 0

class MovedDate extends RealDate {
  constructor(...parts) {
    super(...parts.length === 0
      ? [RealDate.now() + ahead]
      : parts)
  }

  static now() {
    return RealDate.now() + ahead
  }

  // Dates that were made before the clock was moved are dates as well.
  static [Symbol.hasInstance](value) {
    return value instanceof RealDate
  }
}

process.on('message', (message) => {
  if (typeof message?.clockAhead !== 'number')
    return
  ahead = message.clockAhead
  globalThis.Date = MovedDate
})
process.channel?.unref()
