export interface AdminAnswer<T> { status: number, body: T, headers: Headers }

export interface AdminClient {
  token: string
  /** Sends a request as this administrator. Every status is an answer; the test says which it expects. */
  request: <T>(method: string, path: string, body?: unknown) => Promise<AdminAnswer<T>>
}

interface Login { data?: { token?: string, accessToken?: string }, error?: { message: string } }

/** Logs in to the admin API of a CMS, as its login form does. */
export async function adminClient({ url, email, password }: { url: string, email: string, password: string }): Promise<AdminClient> {
  const login = await send<Login>(url, 'POST', '/admin/login', { email, password })
  const token = login.body.data?.accessToken ?? login.body.data?.token
  if (login.status !== 200 || token === undefined)
    throw new Error(`${email} could not log in: ${login.status} ${login.body.error?.message ?? ''}`)
  return {
    token,
    request: (method, path, body) => send(url, method, path, body, token),
  }
}

async function send<T>(url: string, method: string, path: string, body?: unknown, token?: string): Promise<AdminAnswer<T>> {
  // The browser names the page's origin on every write; so do we.
  const headers = new Headers({ origin: new URL(url).origin })
  if (token !== undefined)
    headers.set('authorization', `Bearer ${token}`)
  if (body !== undefined && !(body instanceof FormData))
    headers.set('content-type', 'application/json')
  const response = await fetch(new URL(path, url), {
    method,
    headers,
    body: encode(body),
  })
  return {
    status: response.status,
    body: parse<T>(await response.text()),
    headers: response.headers,
  }
}

function encode(body: unknown): FormData | string | undefined {
  if (body === undefined || body instanceof FormData)
    return body
  return JSON.stringify(body)
}

/** The caller names the shape that its route answers with; an empty answer is an empty object. */
function parse<T>(text: string): T {
  try {
    return JSON.parse(text || '{}') as T
  }
  catch {
    return { text } as T
  }
}
