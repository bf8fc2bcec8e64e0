import type { Locale } from '../engine/types'
import { Buffer } from 'node:buffer'
import PDFDocument from 'pdfkit'

export interface PdfPart { tag: 'H1' | 'H2' | 'P', text: string }

const looks = {
  H1: { font: 'Helvetica-Bold', size: 22, gap: 10 },
  H2: { font: 'Helvetica-Bold', size: 14, gap: 6 },
  P: { font: 'Helvetica', size: 10.5, gap: 6 },
} as const

/** A tagged file: its language, title, headings and paragraphs are known to a screen reader. */
export async function pdf(language: Locale, title: string, parts: PdfPart[]): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 64,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Author: 'iCAN',
      CreationDate: new Date('2026-01-01T00:00:00Z'),
      ModDate: new Date('2026-01-01T00:00:00Z'),
    },
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const finished = new Promise<void>((resolve, reject) => {
    document.on('end', resolve)
    document.on('error', reject)
  })
  const root = document.struct('Document')
  document.addStructure(root)
  for (const part of parts) {
    const look = looks[part.tag]
    root.add(document.struct(part.tag, {}, [
      () => {
        document.font(look.font).fontSize(look.size).fillColor('#12393d').text(part.text, { lineGap: 2 })
        document.moveDown(look.gap / look.size)
      },
    ]))
  }
  root.end()
  document.end()
  await finished
  return Buffer.concat(chunks)
}
