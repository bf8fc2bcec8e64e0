import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::platform-resource.platform-resource')
