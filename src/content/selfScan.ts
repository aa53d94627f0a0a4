import type { SourceId } from './sources'
import type { PartId } from './steps'

type DimensionShape = {
  readonly id: string
  /** The number people know it by: 'D1'. */
  readonly code: string
  readonly questions: readonly string[]
  /** Why this is asked. The questions themselves are our own proposal. */
  readonly sources: readonly [SourceId, ...SourceId[]]
}

/**
 * What the self-scan asks. Words: `selfScan.dimensions.<id>`: `name`, `short`, `why`, `questions.<question>`,
 * `advice.<stage>` and `talk` (a question to start the talk with, where HR and procurement differ).
 */
export const dimensions = [
  {
    id: 'board',
    code: 'D1',
    questions: ['decision', 'saidAloud', 'target'],
    sources: ['dnz-impact', 'rk-zaanstad'],
  },
  {
    id: 'people',
    code: 'D2',
    questions: ['owner', 'bothLeads', 'whoDecides'],
    sources: ['zestor-ahk', 'rk-zaanstad'],
  },
  {
    id: 'cooperation',
    code: 'D3',
    questions: ['eachQuarter', 'hrAsked', 'contractManagers'],
    sources: ['dnz-impact', 'maatwerk-handreiking'],
  },
  {
    id: 'contracts',
    code: 'D4',
    questions: ['list', 'clauses', 'kept', 'decentral'],
    sources: ['zestor-ahk', 'mvoi-2024'],
  },
  {
    id: 'suppliers',
    code: 'D5',
    questions: ['canAsk', 'doTogether', 'theirNeeds'],
    sources: ['dnz-impact', 'opnaar-overzicht'],
  },
  {
    id: 'tendering',
    code: 'D6',
    questions: ['instrument', 'knowTools', 'askMarket', 'canCheck'],
    sources: ['radar', 'maatwerk-handreiking'],
  },
  {
    id: 'network',
    code: 'D7',
    questions: ['contact', 'whereToFind', 'socialEnterprises'],
    sources: ['dnz-qa-mei25'],
  },
  {
    id: 'work',
    code: 'D8',
    questions: ['tasks', 'mentors', 'schemes'],
    sources: ['awvn-carving', 'wspr-emc'],
  },
  {
    id: 'learning',
    code: 'D9',
    questions: ['counting', 'quarterTalk', 'lessons'],
    sources: ['rk-zaanstad'],
  },
  {
    id: 'embedding',
    code: 'D10',
    questions: ['policy', 'inTwoYears', 'sharing'],
    sources: ['maatwerk-handreiking', 'steunpunt-arnhem'],
  },
] as const satisfies readonly DimensionShape[]

export type Dimension = (typeof dimensions)[number]
export type DimensionId = Dimension['id']

/** A question of the scan, by its dimension: 'board.decision'. An id within a dimension is never used twice. */
export type ScanQuestion = {
  readonly [D in Dimension as D['id']]: `${D['id']}.${D['questions'][number]}`
}[DimensionId]

/** Every question, in order. */
export const scanQuestions: readonly ScanQuestion[] = dimensions.flatMap(({ id, questions }) =>
  questions.map((question) => `${id}.${question}` as ScanQuestion),
)

/** Answers, from none to always. 'unknown' counts as 0 and is flagged. Words: `selfScan.answers`. */
export const scanAnswers = ['0', '1', '2', '3', 'unknown'] as const
export type ScanAnswer = (typeof scanAnswers)[number]

/** Levels, with the lowest score (one decimal, 0 to 3) that reaches each. Words: `selfScan.levels`. */
export const levels = [
  { id: 'notYet', from: 0 },
  { id: 'beginning', from: 1 },
  { id: 'underway', from: 1.8 },
  { id: 'established', from: 2.6 },
] as const
export type Level = (typeof levels)[number]['id']

/** The advice of a dimension is in three stages: the first two levels share theirs. */
const adviceStages = ['begin', 'underway', 'established'] as const
export type AdviceStage = (typeof adviceStages)[number]

/**
 * Where to begin. The first rule with a low dimension among its `low` holds; the last one is for when nothing is low.
 * `parts` are what comes first in the method. Words: `selfScan.start.<id>`: `title`, `reason`.
 */
export const startRules = [
  { id: 'stepOne', low: ['board'], parts: ['occasion', 'boardStory', 'boardDecision'] },
  { id: 'stepTwo', low: ['people', 'cooperation'], parts: ['coalition', 'brainstorm'] },
  { id: 'contractRoute', low: ['contracts', 'suppliers'], parts: ['contractList', 'prepareTalk'] },
  { id: 'tenderRoute', low: ['tendering'], parts: ['tenderGoal', 'instrument'] },
  { id: 'realise', low: ['network', 'work'], parts: ['tasks', 'candidates'] },
  { id: 'follow', low: ['learning'], parts: ['follow', 'evaluate'] },
  { id: 'embed', low: ['embedding'], parts: ['embed'] },
  { id: 'next', low: [], parts: ['choice'] },
] as const satisfies readonly {
  readonly id: string
  readonly low: readonly DimensionId[]
  readonly parts: readonly [PartId, ...PartId[]]
}[]
export type StartRule = (typeof startRules)[number]

/** Policy without deeds: then step 3 comes before step 1. */
export const policyWithoutDeeds = { part: 'contractList', sources: ['zestor-ahk'] } as const

/** Scans that exist already, for buying with a social aim in general. Words: `selfScan.intro.others`. */
export const otherScans = ['zet', 'nic'] as const satisfies readonly SourceId[]

/** A difference of this much between HR and procurement is the most important outcome. */
export const bigDifference = 1

/** Months after which it is worth doing the scan again. */
export const repeatAfter = 6
