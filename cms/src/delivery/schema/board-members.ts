import type { Core } from '@strapi/strapi'
import type { Extension, Resolver, Row } from './extension'
import { isNamed, MEMBER, versionsOf } from './people'

/** Shows who a member of the patient board is only while the member's written consent stands. */
export function addBoardMemberIdentity(strapi: Core.Strapi, extension: Extension): void {
  const whileConsentStands = (read: (id: number) => Promise<unknown>): Resolver => async (parent: Row) => {
    const member = await strapi.db.query(MEMBER).findOne({
      where: { id: parent.id },
      select: ['documentId'],
    })
    return member !== null && isNamed(MEMBER, await versionsOf(strapi, MEMBER, member.documentId))
      ? read(parent.id)
      : null
  }
  const part = (name: 'photo' | 'bio') => whileConsentStands(async (id) => {
    const member = await strapi.db.query(MEMBER).findOne({
      where: { id },
      populate: [name],
    })
    return member?.[name] ?? null
  })
  extension.use({
    typeDefs: `extend type BoardMember {
      "The member's name; null without standing consent."
      name: String
      "A portrait; null without standing consent."
      photo: UploadFile
      "A few sentences in the member's own words; null without standing consent."
      bio: ComponentElementsTranslatedLongText
    }`,
    resolvers: {
      BoardMember: {
        name: whileConsentStands(async id => (await strapi.db.query(MEMBER).findOne({
          where: { id },
        }))?.name),
        photo: part('photo'),
        bio: part('bio'),
      },
    },
  })
}
