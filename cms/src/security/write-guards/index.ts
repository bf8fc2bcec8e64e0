export { keepSystemFields } from './fields'
export { keepToOwnPictures } from './pictures'
export { keepAuthorsPrivate } from './queries'
export { publishSharedFields } from './shared-fields'
