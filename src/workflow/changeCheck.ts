import { type ChangeQuestion, stopSigns } from '../content/changeCheck'

export type ChangeAnswers = { readonly [Id in ChangeQuestion]: string }

export type ChangeAdvice = {
  /** `nothing`: the contract stays as it is. `open`: too little was answered to say anything. */
  readonly outcome: 'open' | 'nothing' | 'stop' | 'ask' | 'allowed'
  /** The stop signs that somebody said yes to. */
  readonly because: readonly ChangeQuestion[]
  /** The questions worth asking now, in order. */
  readonly asked: readonly ChangeQuestion[]
}

/**
 * Whether a change of an existing contract calls for a halt (`instrumenten` part 6; explanation, no legal advice). It
 * never says that something is allowed without sending people to a lawyer of their own.
 */
export function checkChange(answers: ChangeAnswers): ChangeAdvice {
  const { changes, clause, small } = answers
  if (changes === 'no') return { outcome: 'nothing', because: [], asked: ['changes'] }
  if (changes !== 'yes') return { outcome: 'open', because: [], asked: ['changes'] }
  const because = stopSigns.filter((sign) => answers[sign] === 'yes')
  const asked: readonly ChangeQuestion[] = ['changes', 'clause', ...stopSigns, 'small']
  if (because.length > 0) return { outcome: 'stop', because, asked }
  const allDenied = stopSigns.every((sign) => answers[sign] === 'no')
  const hasGround = clause === 'yes' || small === 'yes'
  return { outcome: allDenied && hasGround ? 'allowed' : 'ask', because, asked }
}
