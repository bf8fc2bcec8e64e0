import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::board-page.board-page')
