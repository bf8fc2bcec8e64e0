import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::board-update.board-update')
