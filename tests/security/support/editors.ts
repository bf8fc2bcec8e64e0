import type { AdminClient } from '../../setup/admin'
import type { Cms } from '../../setup/cms'
import { adminClient } from '../../setup/admin'

export interface Editors { administrator: AdminClient, communications: AdminClient, board: AdminClient, otherBoard: AdminClient }

const password = 'Seven-Quiet-Lanterns-7'

interface Roles { data: { id: number, code: string }[] }
interface Invited { data: { registrationToken: string } }

/** One account of every role, and a second of the patient board, each invited and registered as people are. */
export async function makeEditors(cms: Cms): Promise<Editors> {
  const administrator = await adminClient({ url: cms.url, ...cms.admin })
  const make = async (name: string, role: string) => {
    const email = `${name}@example.org`
    const roles = await administrator.request<Roles>('GET', '/admin/roles')
    const id = roles.body.data.find(({ code }) => code === role)?.id
    const invited = await administrator.request<Invited>('POST', '/admin/users', {
      email,
      firstname: name,
      lastname: 'Example',
      roles: [id],
    })
    const { registrationToken } = invited.body.data
    await administrator.request('POST', '/admin/register', {
      registrationToken,
      userInfo: { firstname: name, lastname: 'Example', password },
    })
    return adminClient({ url: cms.url, email, password })
  }
  return {
    administrator,
    communications: await make('communications', 'communications-editor'),
    board: await make('board', 'patient-board-editor'),
    otherBoard: await make('other-board', 'patient-board-editor'),
  }
}

interface Saved { data: { id: number, documentId: string, title: string, createdAt: string } }

export function paragraph(text: string) {
  return [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text },
      ],
    },
  ]
}

/** Creates a document as this editor, and answers with its id. */
export async function createDocument(client: AdminClient, uid: string, data: Record<string, unknown>, locale = 'en'): Promise<Saved['data']> {
  const { status, body } = await client.request<Saved>('POST', `/content-manager/collection-types/${uid}?locale=${locale}`, data)
  if (status !== 201)
    throw new Error(`${uid} could not be created: ${status} ${JSON.stringify(body)}`)
  return body.data
}

/** Uploads a small picture, and answers with the file's number. */
export async function uploadPicture(client: AdminClient, name = 'picture.png', alternativeText = 'One pixel.'): Promise<number> {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const form = new FormData()
  form.append('files', new Blob([
    Buffer.from(pixel, 'base64'),
  ], { type: 'image/png' }), name)
  form.append('fileInfo', JSON.stringify({ name, alternativeText }))
  const { status, body } = await client.request<{ id: number }[]>('POST', '/upload', form)
  const [file] = body
  if (status !== 201 || file === undefined)
    throw new Error(`The picture could not be uploaded: ${status} ${JSON.stringify(body)}`)
  return file.id
}
