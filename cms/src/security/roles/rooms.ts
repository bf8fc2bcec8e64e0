/** The types of the patient board's own section. */
export const boardTypes = [
  'api::board-page.board-page',
  'api::board-update.board-update',
  'api::board-member.board-member',
]

export const roleCodes = {
  administrator: 'strapi-super-admin',
  communicationsEditor: 'communications-editor',
  boardEditor: 'patient-board-editor',
} as const

export type RoleCode = typeof roleCodes[keyof typeof roleCodes]

/** What people see of a role in the admin. Corrected at every start. */
export const roleTexts: Record<RoleCode, { name: string, description: string }> = {
  'strapi-super-admin': {
    name: 'Administrator',
    description: 'Manages accounts and settings, and may do everything that editors may.',
  },
  'communications-editor': {
    name: 'Communications editor',
    description: 'Writes, translates and publishes all content, and looks after the media library.',
  },
  'patient-board-editor': {
    name: 'Patient board editor',
    description: 'Writes, translates and publishes the patient board’s pages, updates and members, with pictures of its own.',
  },
}
