import {
  categories,
  clauseStates,
  opportunityKinds,
  targetGroups,
  yesNoUnknown,
} from '../../content/opportunity'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { dateIn, numberIn } from '../../dossier/naming/formats'
import { readObstacles } from '../../dossier/opportunities/obstacles'
import type { Words } from '../../words/Words'

/** What was said about an opportunity itself, by the name of each field; '' for what was not. */
export function describeOpportunity(
  opportunity: Opportunity,
  words: Words,
): readonly (readonly [name: string, value: string])[] {
  const chosen = (list: keyof typeof options, value: string) =>
    options[list].some((option) => option === value) ? words(`opportunities:${list}.${value}`) : value
  const values: Readonly<Record<string, string>> = {
    kind: chosen('kinds', opportunity.kind),
    category: chosen('categories', opportunity.category),
    supplier: opportunity.supplier,
    hasContract: chosen('yesNo', opportunity.hasContract),
    contractEnds: opportunity.contractEnds && dateIn(words, opportunity.contractEnds),
    relationGood: chosen('yesNo', opportunity.relationGood),
    clause: chosen('clauses', opportunity.clause),
    onlySocial: chosen('yesNo', opportunity.onlySocial),
    targetGroups: opportunity.targetGroups.map((group) => chosen('targetGroups', group)).join(', '),
    tasks: opportunity.tasks,
    valuePerYear: estimate(opportunity.valuePerYear, words),
    handsOnHours: estimate(opportunity.handsOnHours, words),
    jobs: estimate(opportunity.jobs, words),
    jobHours: estimate(opportunity.jobHours, words),
    place: opportunity.place,
    guidance: opportunity.guidance,
    training: opportunity.training,
    partners: opportunity.partners,
    obstacle: readObstacles(opportunity)
      .map(({ text, owner }) => (owner ? `${text} (${owner})` : text))
      .join('\n'),
    weOffer: opportunity.weOffer,
    weAsk: opportunity.weAsk,
  }
  return Object.entries(values).map(([field, value]) => [words(`opportunities:fields.${field}`), value])
}

/** An estimate; 0 is one that nobody gave. */
const estimate = (value: number, words: Words) => (value > 0 ? numberIn(words, value) : '')

/** What can be chosen, under the name of its words. Something else came from another version, and is shown as it is. */
const options = {
  kinds: opportunityKinds,
  categories,
  yesNo: yesNoUnknown,
  clauses: clauseStates,
  targetGroups,
} as const
