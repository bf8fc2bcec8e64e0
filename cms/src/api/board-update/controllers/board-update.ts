import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::board-update.board-update')
