import { type ReactNode, useEffect, useRef } from 'react'
import { Heading } from '../../../ui/Heading'

/** The title of a state of the import. It takes the focus when the state begins, so that nobody is left behind. */
export function StateTitle({ children, quiet }: { children: ReactNode; quiet?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!quiet) title.current?.focus()
  }, [quiet])
  return (
    <Heading level={3} ref={title} tabIndex={-1}>
      {children}
    </Heading>
  )
}
