import { useCallback, useEffect, useState } from 'react'
import type { DossierRow } from '../../storage/database'
import { readDossierRows } from '../../storage/readDossierRows'

/** The dossiers on this device. Read again when people come back to this tab, and on `refresh`. */
export function useDossierRows() {
  const [rows, setRows] = useState<readonly DossierRow[]>()
  const [error, setError] = useState<unknown>()
  const refresh = useCallback(() => void readDossierRows().then(setRows, setError), [])
  useEffect(() => {
    refresh()
    addEventListener('focus', refresh)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      removeEventListener('focus', refresh)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [refresh])
  return { rows, error, refresh }
}
