import process from 'node:process'

// Preloaded into every server that a test starts: a test run that is killed leaves no orphan behind.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
process.channel?.unref()
