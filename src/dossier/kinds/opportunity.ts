import {
  categories,
  clauseStates,
  opportunityKinds,
  targetGroups,
  yesNoUnknown,
} from '../../content/opportunity'
import { defineKind, oneOf, type Recorded } from './define'

const empty = {
  title: '',
  kind: '',
  category: '',
  supplier: '',
  contractEnds: '',
  hasContract: '',
  relationGood: '',
  clause: '',
  onlySocial: '',
  targetGroups: [] as readonly string[],
  tasks: '',
  /** Euros per year without VAT, and hours per week: estimates, 0 while nobody said. */
  valuePerYear: 0,
  handsOnHours: 0,
  jobs: 0,
  jobHours: 0,
  place: '',
  guidance: '',
  training: '',
  partners: '',
  weOffer: '',
  weAsk: '',
  /** Whether it is one of the few that people chose to do now. */
  chosen: false,
  rank: '',
}

/**
 * A chance to buy so that people get a job. Beside these fields it has some by the piece: scores (`score.*`), links to
 * contracts (`contract.*`), obstacles (`obstacle.*`), and answers of two questionnaires (`change.*`, `help.*`).
 */
export type Opportunity = Recorded<typeof empty>

export const opportunity = defineKind({
  empty,
  placing: ['rank'],
  name: 'title',
  prose: ['supplier', 'tasks', 'place', 'guidance', 'training', 'partners', 'weOffer', 'weAsk'],
  shapes: {
    kind: oneOf('opportunities:kinds.*', opportunityKinds),
    category: oneOf('opportunities:categories.*', categories),
    contractEnds: 'day',
    hasContract: oneOf('opportunities:yesNo.*', yesNoUnknown),
    relationGood: oneOf('opportunities:yesNo.*', yesNoUnknown),
    clause: oneOf('opportunities:clauses.*', clauseStates),
    onlySocial: oneOf('opportunities:yesNo.*', yesNoUnknown),
    targetGroups: oneOf('opportunities:targetGroups.*', targetGroups),
  },
  begins: true,
})
