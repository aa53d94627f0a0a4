import { useEffect, useRef, useState } from 'react'
import { type Contract, readContracts } from '../../../dossier/contracts/readContracts'
import { useDossier } from '../../../hooks/useDossier'
import { type CategoryProposal, proposeCategory } from '../../../workflow/proposeCategory'
import { groupProposals, type Proposals } from './groupProposals'

/** Milliseconds of reading before the page gets a turn. */
const slice = 8
/** Milliseconds after a change before reading again: nobody waits for it while they type. */
const pause = 400

const known = new WeakMap<Contract, readonly CategoryProposal[]>()

/** The categories that the words of one contract point to. */
export function proposalsFor(contract: Contract): readonly CategoryProposal[] {
  const before = known.get(contract)
  if (before) return before
  const proposals = proposeCategory(contract)
  known.set(contract, proposals)
  return proposals
}

/**
 * Proposals for every contract without a category; nothing while they are being read, a little at a time. They are
 * read only once somebody asks.
 */
export function useProposals(asked: boolean): {
  readonly without: number
  readonly proposals: Proposals | undefined
} {
  const contracts = useDossier(readContracts)
  const [read, setRead] = useState<Proposals>()
  const readBefore = useRef(false)

  useEffect(() => {
    if (!asked) return
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
      readBefore.current = true
      setRead(groupProposals(proposed))
    }
    timer = setTimeout(work, readBefore.current ? pause : 0)
    return () => clearTimeout(timer)
  }, [contracts, asked])

  const without = contracts.reduce((sum, { category }) => sum + (category === '' ? 1 : 0), 0)
  return { without, proposals: read }
}
