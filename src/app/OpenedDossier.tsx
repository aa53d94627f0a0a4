import type { ComponentType, ReactNode } from 'react'
import { useParams } from 'react-router'
import { OpenDossierProvider } from '../hooks/useOpenDossier'
import { useOpenedDossier } from '../hooks/useOpenedDossier'
import { DossierBoundary } from './DossierBoundary'
import { ErrorScreen } from './ErrorScreen'
import { Loading } from './Loading'

export type OpenedDossierProps = {
  /** What stands around the screen while there is no dossier to show. */
  readonly frame: ComponentType<{ readonly children: ReactNode }>
  readonly children: ReactNode
}

/** Opens the dossier of the address for the screens in it, or tells why that did not work. */
export function OpenedDossier({ frame: Frame, children }: OpenedDossierProps) {
  const { id = '' } = useParams()
  const opened = useOpenedDossier(id)
  if (opened.state === 'opening') {
    return (
      <Frame>
        <Loading />
      </Frame>
    )
  }
  if (opened.state === 'failed') {
    return (
      <Frame>
        <ErrorScreen error={opened.error} onRetry={() => location.reload()} />
      </Frame>
    )
  }
  return (
    <OpenDossierProvider dossier={opened.dossier}>
      <DossierBoundary frame={Frame}>{children}</DossierBoundary>
    </OpenDossierProvider>
  )
}
