// Unpacks the browser, its libraries and its fonts from the folder that is named into the one for temporary files.
import { join } from 'node:path'
import process from 'node:process'
import { inflate } from '@sparticuz/chromium'

const [, , packed = ''] = process.argv
await Promise.all(['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map(file => inflate(join(packed, file))))
