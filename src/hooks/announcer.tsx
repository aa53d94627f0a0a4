import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const AnnounceContext = createContext<(text: string) => void>(() => undefined)

/** Tells who listens what happened out of their sight: 'Verplaatst, 2 van 5'. Polite; never the only place. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext)
}

export type AnnouncerProps = {
  children: ReactNode
  /** Puts the region that is told on the page. It has to be there before anything is said. */
  region: (said: ReactNode) => ReactNode
}

export function Announcer({ children, region }: AnnouncerProps) {
  const [{ text, count }, setSaid] = useState({ text: '', count: 0 })
  const announce = useCallback((next: string) => setSaid((said) => ({ text: next, count: said.count + 1 })), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* A new element for each message, so that the same words twice are told twice. */}
      {region(<span key={count}>{text}</span>)}
    </AnnounceContext>
  )
}
