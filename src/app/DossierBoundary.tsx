import type { ComponentType, ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useSaveFile } from '../hooks/useSaveFile'
import { ErrorBoundary } from './ErrorBoundary'

type Props = { children: ReactNode; frame?: ComponentType<{ children: ReactNode }> }

/** Whatever breaks inside a dossier, people can take the dossier with them as a file. */
export function DossierBoundary({ children, frame }: Props) {
  const { pathname } = useLocation()
  const rescue = useSaveFile()
  return (
    <ErrorBoundary resetOn={pathname} frame={frame} rescue={rescue}>
      {children}
    </ErrorBoundary>
  )
}
