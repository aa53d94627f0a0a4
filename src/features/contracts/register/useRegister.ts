import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { type Contract, readContractIds, readContracts } from '../../../dossier/contracts/readContracts'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useToday } from '../../../hooks/useToday'
import { useContractWords } from '../useContractWords'
import { arrange, type Row } from './arrange'
import { type Question, recallQuestion, rememberQuestion } from './question'

type Arranged = {
  readonly ids: readonly string[]
  readonly question: Question
  readonly rows: readonly Row[]
}

export type Register = {
  readonly question: Question
  readonly ask: (change: Partial<Question>) => void
  readonly rows: readonly Row[]
  /** How many contracts there are, and how many of them the list shows. */
  readonly count: number
  readonly shown: number
  /** Whether a change made some line stand where it no longer belongs. */
  readonly outOfOrder: boolean
  readonly reorder: () => void
  /** To be told when somebody changed a field, for `outOfOrder`. */
  readonly changed: (field: string) => void
}

/**
 * The list of contracts as it was asked for. It is put in order when the question changes or a contract comes or goes,
 * never while people change fields: a line does not jump away under their hands.
 */
export function useRegister(): Register {
  const dossier = useOpenDossier()
  const ids = useDossier(readContractIds)
  const today = useToday()
  const { choice, cpvNames } = useContractWords()
  const [question, setQuestion] = useState(() => recallQuestion(dossier.id))
  const [outOfOrder, setOutOfOrder] = useState(false)

  // Typing goes before finding.
  const asked = useDeferredValue(question)

  const arrangeNow = (): Arranged => {
    const contracts: readonly Contract[] = readContracts(dossier.snapshot.current)
    return { ids, question: asked, rows: arrange(contracts, asked, today, choice, cpvNames) }
  }
  const [arranged, setArranged] = useState(arrangeNow)
  let now = arranged
  if (arranged.ids !== ids || arranged.question !== asked) {
    now = arrangeNow()
    setArranged(now)
    setOutOfOrder(false)
  }

  const ask = (change: Partial<Question>) => {
    const next = { ...question, ...change }
    rememberQuestion(dossier.id, next)
    setQuestion(next)
  }
  const changed = useCallback(
    (field: string) => {
      if (dependsOn(question, field)) setOutOfOrder(true)
    },
    [question],
  )
  const { rows } = now
  const shown = useMemo(() => rows.reduce((sum, { kind }) => sum + (kind === 'contract' ? 1 : 0), 0), [rows])
  return {
    question,
    ask,
    rows,
    count: ids.length,
    shown,
    outOfOrder,
    reorder: () => {
      setArranged(arrangeNow())
      setOutOfOrder(false)
    },
    changed,
  }
}

/** Whether the place of a line in the list hangs on a field. */
function dependsOn({ sort, group, category, clause, within, text }: Question, field: string): boolean {
  if (field === sort || field === group) return true
  if (field === 'ends' || field === 'plannedOn') return group === 'endYear' || within !== ''
  if (field === 'category') return category !== ''
  if (field === 'clause') return clause !== ''
  return text.trim() !== '' && ['name', 'supplier', 'location', 'number', 'manager', 'cpv'].includes(field)
}
