import { findGuide, type Outcome, outcomes, type TalkFact } from '../../content/guides'
import { contractsOf } from '../contracts/contractLinks'
import { memoise } from '../document/memoise'
import type { DossierView } from '../document/view'
import type { Talk } from '../kinds/talk'
import { peopleOnRole } from '../people/peopleOnRole'
import { routeOfScope, wholeDossier } from '../roleMatrix/scope'

const prefix = 'answer.'

/** The field of a talk that holds what was said to one question. */
export function answerField(question: string): string {
  return `${prefix}${question}`
}

/** What was said to one question of a talk; empty while nothing was noted. */
export function talkAnswer(talk: Talk, question: string): string {
  const value = (talk as unknown as Readonly<Record<string, unknown>>)[answerField(question)]
  return typeof value === 'string' ? value : ''
}

/** The outcome of a talk; nothing while there is none. */
export function outcomeOf({ outcome }: Talk): Outcome | undefined {
  return outcomes.find((one) => one === outcome)
}

/** The opportunity that a talk is about; nothing for one about the whole dossier. */
export function opportunityOfTalk(view: Pick<DossierView, 'opportunities'>, { about }: Pick<Talk, 'about'>) {
  const id = routeOfScope(about)?.opportunity ?? about
  const opportunity = view.opportunities[id]
  return opportunity?.removed === false ? opportunity : undefined
}

/** One thing that the dossier knows already. Dates are 'yyyy-mm-dd', a clause is one of `clauseStates`. */
export type KnownFact = { readonly id: TalkFact; readonly value: string }

/**
 * What the dossier knows for a talk, in the order of its guide; what nobody filled in has an empty value, so that a card
 * can say so. The same list comes back until one of them changes.
 */
export function readTalkFacts(view: DossierView, talk: Talk): readonly KnownFact[] {
  const { opportunities, contracts, items, answers } = view
  return factsOf([talk, opportunities, contracts, items, answers])
}

type Known = Pick<DossierView, 'opportunities' | 'contracts' | 'items' | 'answers'>
type Given = readonly [Talk, Known['opportunities'], Known['contracts'], Known['items'], Known['answers']]

const factsOf = memoise(([talk, opportunities, contracts, items, answers]: Given) => {
  const view = { opportunities, contracts, items, answers }
  return (findGuide(talk.guide)?.facts ?? []).map((id) => ({ id, value: factOf(view, talk, id).trim() }))
})

function factOf(view: Known, talk: Talk, fact: TalkFact): string {
  const said = (key: string) => String(view.answers[key] ?? '')
  if (fact === 'ask' || fact === 'whyNow' || fact === 'costs') return said(`commitment/boardStory/${fact}`)
  const opportunity = opportunityOfTalk(view, talk)
  if (!opportunity) return ''
  const { id, supplier, contractEnds, clause, tasks, weOffer, weAsk } = opportunity
  const contracts = contractsOf(view, opportunity)
  const prepared = (question: string) => said(`${id}/contract/prepareTalk/${question}`)
  const onRoute = (question: string) => said(`${id}/contract/agreement/${question}`)
  const first = (...values: readonly string[]) => values.find((value) => value.trim() !== '') ?? ''
  const values: Readonly<Record<Exclude<TalkFact, 'ask' | 'whyNow' | 'costs'>, string>> = {
    supplier: first(supplier, ...contracts.map((contract) => contract.supplier)),
    // A contract and the tender that follows it are often called the same.
    contracts: [...new Set(contracts.map(({ name }) => name))].filter(Boolean).join(', '),
    ends: first(contractEnds, ...contracts.map(({ ends }) => ends)),
    clause,
    inContract: prepared('inContract'),
    alreadyDone: prepared('alreadyDone'),
    tasks,
    weOffer: first(prepared('weOffer'), weOffer),
    weAsk: first(prepared('weAsk'), weAsk),
    noPromise: prepared('noPromise'),
    agreements: [onRoute('goal'), onRoute('guidance'), onRoute('rhythm')].filter(Boolean).join('\n'),
  }
  return values[fact]
}

/** Who goes, by the roles of the guide: each with the names that the role matrix has for it. */
export function readTalkPeople(view: Pick<DossierView, 'people'>, talk: Talk) {
  const scope = routeOfScope(talk.about) ? talk.about : wholeDossier
  return (findGuide(talk.guide)?.who ?? []).map((role) => ({
    role,
    people: peopleOnRole(view, role, scope).people.map(({ name }) => name),
  }))
}
