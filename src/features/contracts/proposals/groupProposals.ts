import type { Category, Contract } from '../../../dossier/contracts/readContracts'
import type { CategoryProposal } from '../../../workflow/proposeCategory'

/** Contracts that are alike: the same words led to the same category. */
export type AlikeGroup = {
  readonly evidence: readonly string[]
  readonly contracts: readonly Contract[]
}

/** What is proposed: one category, or several that are as likely as each other. */
export type ProposalGroup = {
  readonly categories: readonly Category[]
  readonly alike: readonly AlikeGroup[]
  readonly count: number
}

export type Proposals = {
  readonly groups: readonly ProposalGroup[]
  /** Contracts in which nothing points to a category. */
  readonly unclear: readonly Contract[]
}

export type Proposed = { readonly contract: Contract; readonly proposals: readonly CategoryProposal[] }

/** Puts contracts together by what is proposed for them, and within that by the words that led to it. */
export function groupProposals(proposed: readonly Proposed[]): Proposals {
  const groups = new Map<string, { categories: readonly Category[]; alike: Map<string, Proposed[]> }>()
  for (const one of proposed) {
    if (one.proposals.length === 0) continue
    const categories = one.proposals.map(({ category }) => category)
    const group = groups.get(categories.join()) ?? { categories, alike: new Map<string, Proposed[]>() }
    groups.set(categories.join(), group)
    const words = evidenceOf(one).join('\n')
    group.alike.set(words, [...(group.alike.get(words) ?? []), one])
  }
  return {
    groups: [...groups.values()]
      .map(({ categories, alike }) => ({ categories, ...countAlike([...alike.values()]) }))
      // What is clear comes before what is not, and what is much before what is little.
      .sort((a, b) => a.categories.length - b.categories.length || b.count - a.count),
    unclear: proposed.filter(({ proposals }) => proposals.length === 0).map(({ contract }) => contract),
  }
}

function countAlike(lists: readonly (readonly Proposed[])[]): Omit<ProposalGroup, 'categories'> {
  const alike = lists
    .map((list) => ({
      evidence: list[0] ? evidenceOf(list[0]) : [],
      contracts: list.map(({ contract }) => contract),
    }))
    .sort((a, b) => b.contracts.length - a.contracts.length)
  return { alike, count: alike.reduce((sum, { contracts }) => sum + contracts.length, 0) }
}

function evidenceOf({ proposals }: Proposed): readonly string[] {
  return [...new Set(proposals.flatMap(({ evidence }) => evidence))].sort()
}
