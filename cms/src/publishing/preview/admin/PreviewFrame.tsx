import { Flex } from '@strapi/design-system'
import { useEffect, useRef, useState } from 'react'

/** The three widths at which a page is looked at, in CSS pixels. */
export const widths = { phone: 390, tablet: 820, desktop: 1440 }
export type Width = keyof typeof widths

/** The site in a frame of a chosen width; made smaller where the window is narrower than that. */
export function PreviewFrame({ address, width, title }: { address: string, width: Width, title: string }) {
  const room = useRef<HTMLDivElement>(null)
  const [available, setAvailable] = useState(widths[width])
  useEffect(() => {
    if (room.current === null)
      return
    const observer = new ResizeObserver(([entry]) => setAvailable(entry?.contentRect.width ?? widths[width]))
    observer.observe(room.current)
    return () => observer.disconnect()
  }, [width])
  const scale = Math.min(1, available / widths[width])
  return (
    <Flex ref={room} flex={1} minHeight={0} justifyContent="center" alignItems="flex-start" overflow="hidden">
      <div style={{ width: widths[width] * scale, height: '100%', flex: 'none' }}>
        <iframe
          src={address}
          title={title}
          // The site's page asks for its own files and may open links beside itself; it can do nothing to the admin.
          sandbox="allow-same-origin allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms"
          referrerPolicy="no-referrer"
          style={{
            width: widths[width],
            height: `${100 / scale}%`,
            border: 0,
            background: '#fff',
            transform: `scale(${scale})`,
            transformOrigin: 'top left',
          }}
        />
      </div>
    </Flex>
  )
}
