/** The CMS must not start like this. Its message says why and how to mend it, so no stack is shown. */
export class StartRefusal extends Error {
  override name = 'StartRefusal'

  constructor(message: string) {
    super(message)
    this.stack = ''
  }
}
