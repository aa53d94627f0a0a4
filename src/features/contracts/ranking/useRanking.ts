import { readSettings } from '../../../dossier/contracts/rankingSettings'
import { type Contract, readContracts } from '../../../dossier/contracts/readContracts'
import type { DossierView } from '../../../dossier/document/view'
import { useDossier } from '../../../hooks/useDossier'
import { useToday } from '../../../hooks/useToday'
import type { RankingSettings } from '../../../workflow/ranking/assess'
import { type Ranking, rankContracts } from '../../../workflow/ranking/rankContracts'

type Known = {
  readonly of: readonly Contract[]
  readonly settings: RankingSettings
  readonly today: string
  readonly ranking: Ranking<Contract>
}
let latest: Known | undefined

/** The contracts of the open dossier by their chance of jobs, as people weigh it. */
export function useRanking(): Ranking<Contract> {
  const today = useToday()
  return useDossier((view) => readRanking(view, today))
}

/** Kept until a contract, a weight or the day changes: two screens ask for the same. */
function readRanking(view: DossierView, today: string): Ranking<Contract> {
  const of = readContracts(view)
  const settings = readSettings(view)
  if (latest?.of === of && latest.settings === settings && latest.today === today) return latest.ranking
  latest = { of, settings, today, ranking: rankContracts(of, settings, today) }
  return latest.ranking
}
