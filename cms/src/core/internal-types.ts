/** Types that the system or visitors write: what forms stored, and what readers looked for in vain. Nobody creates one by hand. */
export const receivedTypes: readonly string[] = ['api::enquiry.enquiry', 'api::search-miss.search-miss']

/** Types of ours that only those who work in the CMS read. */
export const internalTypes: readonly string[] = [
  ...receivedTypes,
  'api::search-synonym.search-synonym',
]
