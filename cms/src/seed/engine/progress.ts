import process from 'node:process'

export interface Progress {
  step: (name: string, done: number, of: number) => void
  say: (line: string) => void
}

/** One bar that moves on a terminal, plain lines anywhere else. */
export function progressOn(stream: NodeJS.WriteStream = process.stdout): Progress {
  const width = 24
  return {
    step(name, done, of) {
      const count = `${done}/${of}`
      if (!stream.isTTY) {
        stream.write(`seed: ${name} ${count}\n`)
        return
      }
      const filled = Math.round(done / Math.max(of, 1) * width)
      stream.write(`\r\u001B[2Kseed  ${'█'.repeat(filled)}${'░'.repeat(width - filled)}  ${count}  ${name}`)
      if (done === of)
        stream.write('\n')
    },
    say(line) {
      stream.write(`${stream.isTTY ? '\r\u001B[2K' : ''}seed: ${line}\n`)
    },
  }
}
