import type { AppointedRole } from './roles'
import type { SourceId } from './sources'

/** What is known of an opportunity or a dossier already, to take along to a talk. Words: `talks.facts.<fact>`. */
export type TalkFact =
  | 'supplier'
  | 'contracts'
  | 'ends'
  | 'clause'
  | 'inContract'
  | 'alreadyDone'
  | 'tasks'
  | 'weOffer'
  | 'weAsk'
  | 'noPromise'
  | 'ask'
  | 'whyNow'
  | 'costs'
  | 'agreements'

/**
 * A guide for one conversation: a proposal. Words: `talks.guides.<id>`: `title`, `goal`, `opening`, `close`, and where it
 * helps `careful`; `questions.<question>`.
 */
export type Guide = {
  readonly id: string
  readonly code: string
  readonly minutes: number
  /** Whether it is about one opportunity, or about the whole dossier. */
  readonly about: 'dossier' | 'opportunity'
  readonly who: readonly AppointedRole[]
  readonly facts: readonly TalkFact[]
  readonly questions: readonly string[]
  /** Where the advice to be careful comes from. */
  readonly sources?: readonly SourceId[]
  /** Whether it ends with somebody wanting to, under conditions, or not. */
  readonly outcome?: true
}

const ofSupplier = [
  'supplier',
  'contracts',
  'ends',
  'clause',
  'inContract',
  'alreadyDone',
  'tasks',
  'weOffer',
  'weAsk',
  'noPromise',
] as const satisfies readonly TalkFact[]

export const guides = [
  {
    id: 'board',
    code: 'G1',
    minutes: 30,
    about: 'dossier',
    who: ['client', 'hrLead', 'procurementLead'],
    facts: ['ask', 'whyNow', 'costs'],
    questions: ['goal', 'needed', 'client', 'hours', 'sayWhere'],
    outcome: true,
  },
  {
    id: 'explore',
    code: 'G2',
    minutes: 60,
    about: 'opportunity',
    who: ['hrLead', 'procurementLead', 'contractManager', 'accountManager', 'supplierHr'],
    facts: ofSupplier,
    questions: [
      'staff',
      'tasks',
      'already',
      'needs',
      'guide',
      'rules',
      'return',
      'others',
      'result',
      'notWanted',
    ],
    outcome: true,
  },
  {
    id: 'notKept',
    code: 'G3',
    minutes: 60,
    about: 'opportunity',
    who: ['hrLead', 'procurementLead', 'contractManager', 'accountManager'],
    facts: ['supplier', 'contracts', 'ends', 'clause', 'inContract', 'agreements', 'weOffer'],
    questions: ['tried', 'stuck', 'expected', 'first', 'feasible', 'keeps'],
    sources: ['zestor-ahk'],
    outcome: true,
  },
  {
    id: 'restore',
    code: 'G4',
    minutes: 45,
    about: 'opportunity',
    who: ['procurementLead', 'contractManager', 'accountManager'],
    facts: ['supplier', 'contracts', 'ends'],
    questions: ['wrong', 'noticed', 'different', 'small'],
    outcome: true,
  },
  {
    id: 'progress',
    code: 'G5',
    minutes: 45,
    about: 'opportunity',
    who: ['contractManager', 'hrLead', 'accountManager', 'jobCoach'],
    facts: ['supplier', 'contracts', 'agreements', 'weOffer'],
    questions: ['people', 'better', 'fails', 'guidance', 'needs', 'nextMonths'],
  },
  {
    id: 'market',
    code: 'G6',
    minutes: 60,
    about: 'opportunity',
    who: ['procurementLead', 'hrLead', 'requester', 'lawyer'],
    facts: ['tasks', 'weOffer', 'weAsk'],
    questions: [
      'tasks',
      'numbers',
      'guidance',
      'helps',
      'demand',
      'measure',
      'parts',
      'partners',
      'costs',
      'client',
      'region',
      'displacement',
    ],
    sources: ['eud-markt', 'vhadv-markt', 'p31-impact'],
  },
  {
    id: 'servicePoint',
    code: 'G7',
    minutes: 45,
    about: 'opportunity',
    who: ['hrLead', 'employerService', 'uwv'],
    facts: ['supplier', 'tasks', 'weOffer', 'weAsk'],
    questions: ['seekers', 'fit', 'schemes', 'contact', 'refer', 'suppliers', 'enterprises'],
  },
  {
    id: 'employee',
    code: 'G8',
    minutes: 20,
    about: 'opportunity',
    who: ['hrLead', 'supplierSupervisor', 'jobCoach'],
    facts: ['supplier', 'tasks'],
    questions: ['well', 'help', 'where', 'tell'],
  },
] as const satisfies readonly Guide[]

export type GuideId = (typeof guides)[number]['id']

/** The guide with this id; nothing for one of another version. */
export function findGuide(id: string): (Guide & { readonly id: GuideId }) | undefined {
  return guides.find((guide) => guide.id === id)
}

/** What a talk can come to. Words: `talks.outcomes`. The same words as in the part about the first talk. */
export const outcomes = ['wants', 'underConditions', 'wantsNot'] as const
export type Outcome = (typeof outcomes)[number]

/** What holds for every talk. Words: `talks.every`. */
export const forEveryTalk = ['both', 'open', 'people', 'needs', 'one', 'confirm'] as const

/** What sources say about good talks. Words: `talks.sourced`. */
export const talkFacts = [
  { id: 'light', sources: ['maatwerk-handreiking'] },
  { id: 'positive', sources: ['zestor-ahk'] },
  { id: 'room', sources: ['mvm-lev'] },
  { id: 'goals', sources: ['mvm-lev'] },
  { id: 'together', sources: ['zestor-ahk'] },
  { id: 'third', sources: ['zestor-ahk'] },
  { id: 'serious', sources: ['opnaar-overzicht'] },
] as const satisfies readonly { readonly id: string; readonly sources: readonly SourceId[] }[]
