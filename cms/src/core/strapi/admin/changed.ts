/** The admin is no longer as something of ours needs it. It does not open like this, so that an upgrade cannot miss it. */
export class AdminChanged extends Error {
  constructor(what: string) {
    super(`Strapi's admin no longer has ${what}; docs/strapi-upgrade.md says what it is for.`)
  }
}
