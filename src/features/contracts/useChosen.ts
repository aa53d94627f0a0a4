import { useCallback, useMemo, useState } from 'react'
import { readContractIds } from '../../dossier/contracts/readContracts'
import { useDossier } from '../../hooks/useDossier'

export type Chosen = {
  readonly ids: ReadonlySet<string>
  readonly choose: (id: string, chosen: boolean) => void
  readonly chooseAll: (ids: readonly string[], chosen: boolean) => void
  readonly letGo: () => void
}

/**
 * The contracts that somebody ticked. A filter hides some of them, and they stay chosen; one that is removed, in another
 * tab for instance, is chosen no longer until it is back.
 */
export function useChosen(): Chosen {
  const all = useDossier(readContractIds)
  const [ticked, setIds] = useState<ReadonlySet<string>>(new Set())
  const ids = useMemo(() => {
    if (ticked.size === 0) return ticked
    const there = all.filter((id) => ticked.has(id))
    return there.length === ticked.size ? ticked : new Set(there)
  }, [all, ticked])
  const chooseAll = useCallback((which: readonly string[], chosen: boolean) => {
    setIds((before) => {
      const next = new Set(before)
      for (const id of which) {
        if (chosen) next.add(id)
        else next.delete(id)
      }
      return next
    })
  }, [])
  const choose = useCallback((id: string, chosen: boolean) => chooseAll([id], chosen), [chooseAll])
  const letGo = useCallback(() => setIds(new Set()), [])
  return { ids, choose, chooseAll, letGo }
}
