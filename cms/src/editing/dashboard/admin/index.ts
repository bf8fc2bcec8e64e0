import type { WidgetArgs } from '@strapi/strapi/admin'
import type { AdminPart } from '../../../core/admin-ui/part'
import { CheckCircle, Clock, Hashtag, Pencil, Search, Stack, WarningCircle } from '@strapi/icons'
import { part } from './texts'

type Title = 'start' | 'mine' | 'waiting' | 'coming' | 'failing' | 'facts' | 'published'

function widget(id: Title, icon: WidgetArgs['icon'], component: WidgetArgs['component']): WidgetArgs {
  return {
    id,
    icon,
    component,
    title: { id: `${part.name}.${id}`, defaultMessage: part.texts.en[id] },
  }
}

/** Answers what an editor comes in with: what was I doing, what is to be done, what happens next. */
export const homeScreenAdmin: AdminPart = {
  ...part,
  register(app) {
    const coming = widget('coming', Clock, async () => (await import('./lists')).ComingList)
    const failing = widget('failing', WarningCircle, async () => (await import('./lists')).FailingChecks)
    // Strapi's own widgets count entries and show one's own name: nobody acts on them.
    app.widgets.register(() => [
      widget('start', Search, async () => (await import('./Start')).Start),
      widget('mine', Pencil, async () => (await import('./lists')).Mine),
      widget('waiting', Stack, async () => (await import('./lists')).Waiting),
      {
        ...coming,
        link: {
          label: { id: `${part.name}.coming.all`, defaultMessage: part.texts.en['coming.all'] },
          href: '/coming',
        },
      },
      {
        ...failing,
        link: {
          label: { id: `${part.name}.failing.all`, defaultMessage: part.texts.en['failing.all'] },
          href: '/checks',
        },
      },
      widget('facts', Hashtag, async () => (await import('./lists')).StaleFacts),
      widget('published', CheckCircle, async () => (await import('./lists')).Published),
    ])
  },
}
