import type { ReactNode } from 'react'
import { useCallback, useRef } from 'react'

type Render = (props: { onClose: () => void }) => ReactNode

/**
 * The content of an action's dialog. Strapi renders it as a component: were it another function at each render, whatever
 * somebody has typed into the dialog would be lost whenever the form behind it is drawn again.
 */
export function useDialogContent(render: Render): Render {
  const latest = useRef(render)
  latest.current = render
  return useCallback(props => latest.current(props), [])
}
