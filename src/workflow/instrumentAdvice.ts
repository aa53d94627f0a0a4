import { type HelpQuestion, helpQuestions, type InstrumentId } from '../content/instruments'

export type HelpAnswers = { readonly [Id in HelpQuestion]?: 'yes' | 'no' | 'unknown' | '' }

/** A situation that the answers describe, with what fits it first and what can stand beside it. */
export type InstrumentReason = {
  readonly situation: Exclude<HelpQuestion, 'linked' | 'checkable'>
  readonly first: InstrumentId | undefined
  readonly beside: readonly InstrumentId[]
}

export type InstrumentAdvice = {
  readonly reasons: readonly InstrumentReason[]
  /** The instruments to look at first, each once, in the order of their reasons. */
  readonly first: readonly InstrumentId[]
  readonly beside: readonly InstrumentId[]
  readonly warnings: readonly ('notLinked' | 'notCheckable')[]
  readonly ask: readonly HelpQuestion[]
}

/** The table of choices (`instrumenten` 3.2; a proposal). `when` is the answer that describes the situation. */
const situations: readonly (InstrumentReason & { readonly when: 'yes' | 'no' })[] = [
  { situation: 'running', when: 'yes', first: undefined, beside: ['awardCriterion'] },
  { situation: 'small', when: 'yes', first: 'socialEnterprise', beside: [] },
  { situation: 'marketKnown', when: 'no', first: 'marketConsultation', beside: [] },
  { situation: 'handsOn', when: 'yes', first: 'performanceCondition', beside: ['awardCriterion'] },
  { situation: 'differ', when: 'yes', first: 'awardCriterion', beside: ['performanceCondition'] },
  { situation: 'socialProviders', when: 'yes', first: 'reservedContract', beside: ['lots'] },
  { situation: 'separable', when: 'yes', first: 'lots', beside: ['reservedContract'] },
  { situation: 'highSkilled', when: 'yes', first: 'tailored', beside: ['awardCriterion'] },
]

/** Which instruments fit what people answered, each with the situation it is for. Advice: people choose themselves. */
export function adviseInstruments(answers: HelpAnswers): InstrumentAdvice {
  const reasons = situations
    .filter(({ situation, when }) => answers[situation] === when)
    .map(({ situation, first, beside }) => ({ situation, first, beside }))
  const first = [...new Set(reasons.flatMap((reason) => reason.first ?? []))]
  const beside = [...new Set(reasons.flatMap((reason) => reason.beside))].filter(
    (one) => !first.includes(one),
  )
  const warnings = [
    ...(answers.linked === 'no' ? (['notLinked'] as const) : []),
    ...(answers.checkable === 'no' ? (['notCheckable'] as const) : []),
  ]
  const ask = helpQuestions.filter((question) => !['yes', 'no'].includes(answers[question] ?? ''))
  return { reasons, first, beside, warnings, ask }
}
