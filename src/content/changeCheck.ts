import type { Fact } from './define'

/** What to ask before an existing contract changes. Words: `changeCheck.questions`. */
export const changeQuestions = [
  'changes',
  'clause',
  'otherParties',
  'balance',
  'larger',
  'nature',
  'small',
] as const
export type ChangeQuestion = (typeof changeQuestions)[number]

/** Each of these alone is a reason to stop. */
export const stopSigns = [
  'otherParties',
  'balance',
  'larger',
  'nature',
] as const satisfies readonly ChangeQuestion[]

/** What sources say about changing a public contract. Words: `changeCheck.sources`. */
export const changeFacts: readonly Fact[] = [
  { id: 'rule', sources: ['vhadv-wijz'] },
  { id: 'overview', sources: ['pianoo-wijz'] },
  { id: 'again', sources: ['pianoo-wezenlijk'] },
  { id: 'substantial', sources: ['eud-wezenlijk'] },
  { id: 'small', sources: ['vhadv-wijz'] },
  { id: 'addUp', sources: ['hoogstrate'] },
]
