import { useEffect, useState } from 'react'
import { type Contract, readContracts } from '../../../dossier/contracts'
import { useDossier } from '../../../hooks/useDossier'
import { type CategoryProposal, proposeCategory } from '../../../workflow/proposeCategory'
import { groupProposals, type Proposals } from './groupProposals'

/** Milliseconds of reading before the page gets a turn. */
const slice = 8

const known = new WeakMap<Contract, readonly CategoryProposal[]>()

/** The categories that the words of one contract point to. */
export function proposalsFor(contract: Contract): readonly CategoryProposal[] {
  const before = known.get(contract)
  if (before) return before
  const proposals = proposeCategory(contract)
  known.set(contract, proposals)
  return proposals
}

/** Proposals for every contract without a category; nothing while they are being read, a little at a time. */
export function useProposals(): { readonly without: number; readonly proposals: Proposals | undefined } {
  const contracts = useDossier(readContracts)
  const [read, setRead] = useState<{ of: readonly Contract[]; proposals: Proposals }>()

  useEffect(() => {
    const waiting = contracts.filter(({ category }) => category === '')
    let at = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const work = () => {
      const start = performance.now()
      for (; at < waiting.length && performance.now() - start < slice; at++) {
        const contract = waiting[at]
        if (contract) proposalsFor(contract)
      }
      if (at < waiting.length) {
        timer = setTimeout(work)
        return
      }
      const proposed = waiting.map((contract) => ({ contract, proposals: proposalsFor(contract) }))
      setRead({ of: contracts, proposals: groupProposals(proposed) })
    }
    // Nobody waits for it while they type.
    timer = setTimeout(work, 150)
    return () => clearTimeout(timer)
  }, [contracts])

  const without = contracts.reduce((sum, { category }) => sum + (category === '' ? 1 : 0), 0)
  return { without, proposals: read?.proposals }
}
