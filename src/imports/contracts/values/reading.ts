/** Why a value could not be read. Words: `importContracts.reasons`. */
export type Unreadable =
  | 'noDay'
  | 'noSuchDay'
  | 'severalDays'
  | 'textBesideDay'
  | 'roughDay'
  | 'noAmount'
  | 'textBesideAmount'
  | 'wholeAmount'
  | 'otherPeriod'
  | 'noHours'
  | 'otherHours'
  | 'fullTimeJobs'
  | 'noChoice'

/** What a reader made of one cell. `empty` also tells of words that mean that nothing is known. */
export type Reading<Value> =
  | { readonly kind: 'value'; readonly value: Value; readonly remark?: Remark }
  | { readonly kind: 'empty'; readonly remark?: Remark }
  /** With `suggestion` where part of it does make sense. */
  | { readonly kind: 'unreadable'; readonly reason: Unreadable; readonly suggestion?: Value }

/** What people should know about how values were read. Words: `importContracts.notices`. */
export type Remark =
  | 'emptyWord'
  | 'errorCell'
  | 'openEnded'
  | 'wholePeriod'
  | 'unsureDay'
  | 'otherDayOrder'
  | 'unsureAmount'
  | 'foreignMoney'
  | 'about'
  | 'includesVat'

export const empty = { kind: 'empty' } as const
