import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin'
import type { StrapiApp } from '@strapi/strapi/admin'
import type { ComponentType } from 'react'

type Apis = ContentManagerPlugin['config']['apis']

interface ContentManager {
  apis: Apis
  injectComponent: (view: string, zone: string, component: { name: string, Component: ComponentType }) => void
}

/** The content manager with the places where it can be added to. */
export function contentManagerOf(app: Pick<StrapiApp, 'getPlugin'>): ContentManager {
  return app.getPlugin('content-manager') as unknown as ContentManager
}
