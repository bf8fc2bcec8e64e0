import type { Core } from '@strapi/strapi'
import type { Feature } from '../../core/feature'
import { feedWatch } from '../../delivery/change-feed'
import { addPublicationList } from './graphql'
import { Matching } from './matching'
import { PublicationRegister } from './register'

interface List { register: PublicationRegister, matching: Matching }

const lists = new WeakMap<Core.Strapi, List>()

export const publicationList: Feature = {
  name: 'publications/list',
  register: registerPublicationList,
  bootstrap: followChanges,
}

/** Lets readers narrow the list of publications, and says how many there are of what. */
function registerPublicationList(strapi: Core.Strapi): void {
  const list: List = {
    register: new PublicationRegister(strapi),
    matching: new Matching(strapi),
  }
  lists.set(strapi, list)
  addPublicationList(strapi, list)
}

async function followChanges(strapi: Core.Strapi): Promise<void> {
  const list = lists.get(strapi)
  feedWatch(strapi).listen((changes) => {
    list?.register.noteChanges(changes)
    list?.matching.forget()
  })
  await list?.register.start()
}
