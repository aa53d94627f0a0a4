import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { VisuallyHidden } from './VisuallyHidden'

const AnnounceContext = createContext<(text: string) => void>(() => undefined)

/** Tells who listens what happened out of their sight: 'Verplaatst, 2 van 5'. Polite; never the only place. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext)
}

/** Holds the region that announcements are made in. It stands on the page before anything is said. */
export function Announcer({ children }: { children: ReactNode }) {
  const [{ text, count }, setSaid] = useState({ text: '', count: 0 })
  const announce = useCallback(
    (next: string) => setSaid((said) => ({ text: next, count: said.count + 1 })),
    [],
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        {/* A new element for each message, so that the same words twice are told twice. */}
        <output>
          <span key={count}>{text}</span>
        </output>
      </VisuallyHidden>
    </AnnounceContext>
  )
}
