import { Layouts, Page } from '@strapi/strapi/admin'
import { useSearchParams } from 'react-router-dom'
import { useTexts } from '../../../core/admin-ui/use-texts'
import { ImportForm } from './ImportForm'
import { ImportList } from './ImportList'
import { ImportReview } from './ImportReview'
import { part } from './texts'

/** Begins imports and lists them; `?import=…` shows one. */
export default function ImportsPage() {
  const text = useTexts(part)
  const [params] = useSearchParams()
  const id = params.get('import')
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('about')} />
      <Layouts.Content>
        {id === null
          ? (
              <>
                <ImportForm />
                <ImportList />
              </>
            )
          : <ImportReview key={id} id={id} />}
      </Layouts.Content>
    </Page.Main>
  )
}
