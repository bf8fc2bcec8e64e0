import { createError, useRoute } from '#imports'

/** The page of a list, from `?page=2`; anything that is no page of a list is not found. */
export function usePageNumber(): number {
  const { page = '1' } = useRoute().query
  if (typeof page !== 'string' || !/^[1-9]\d{0,3}$/.test(page))
    throw createError({ statusCode: 404, statusMessage: 'Not Found' })
  return Number(page)
}

/** Refuses a page behind the last one; the first exists even where the list is empty. */
export function checkPage(page: number, pageCount: number): void {
  if (page > Math.max(1, pageCount))
    throw createError({ statusCode: 404, statusMessage: 'Not Found' })
}
