import { useCallback, useState } from 'react'

export type Chosen = {
  readonly ids: ReadonlySet<string>
  readonly choose: (id: string, chosen: boolean) => void
  readonly chooseAll: (ids: readonly string[], chosen: boolean) => void
  readonly letGo: () => void
}

/** The contracts that somebody ticked. A filter hides some of them, and they stay chosen. */
export function useChosen(): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
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
