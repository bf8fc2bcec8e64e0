import PDFDocument from 'pdfkit'

/** By which programs know that a file keeps to PDF/UA-1 (ISO 14289-1). */
const conformance = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`

/** A document whose language, title and structure are told to programs that read it aloud. */
export class TaggedDocument extends PDFDocument {
  /** pdfkit copies the title and the author into XML as they are, after it has written them elsewhere. */
  override endMetadata(): void {
    const { Title = '', Author = '' } = this.info
    this.info.Title = escaped(Title)
    this.info.Author = escaped(Author)
    this.appendXML(conformance)
    super.endMetadata()
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
