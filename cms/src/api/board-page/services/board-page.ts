import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::board-page.board-page')
