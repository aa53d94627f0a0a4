import type { SourceId } from './sources'

/** What a card says, in this order. Words of the headings: `instruments.sections`. */
export const cardSections = ['basis', 'fits', 'conditions', 'doing', 'facts', 'pitfalls'] as const
export type CardSection = (typeof cardSections)[number]

/** One sentence of a card. Words: `instruments.cards.<instrument>.<id>`. Without sources it is our own proposal. */
export type CardLine = {
  readonly id: string
  readonly section: CardSection
  readonly sources?: readonly SourceId[]
}

/**
 * A way to ask for social impact when buying. Its name is `steps.parts.instrument.questions.instruments.fields.
 * instrument.options.<id>`; `instruments.cards.<id>` has what it is (`what`), its words in the comparison (`table`)
 * and its lines.
 */
export type Instrument = {
  readonly id: string
  readonly letter: string
  readonly lines: readonly CardLine[]
}

/** The cards A to L, in the order of their letters. */
export const instruments = [
  {
    id: 'performanceCondition',
    letter: 'A',
    lines: [
      { id: 'article280', section: 'basis', sources: ['isgv'] },
      { id: 'europe', section: 'basis', sources: ['eud-sociaal'] },
      { id: 'largeServices', section: 'fits' },
      { id: 'measurable', section: 'conditions' },
      { id: 'breach', section: 'facts', sources: ['isgv'] },
      { id: 'noReward', section: 'pitfalls' },
    ],
  },
  {
    id: 'awardCriterion',
    letter: 'B',
    lines: [
      { id: 'oneOfThree', section: 'basis', sources: ['pianoo-sr'] },
      { id: 'challenge', section: 'fits' },
      { id: 'plan', section: 'doing', sources: ['mvm-bestek'] },
      { id: 'hrAssesses', section: 'doing' },
      { id: 'finePlans', section: 'pitfalls' },
    ],
  },
  {
    id: 'minimumRequirement',
    letter: 'C',
    lines: [
      { id: 'proportionate', section: 'basis', sources: ['eud-sociaal'] },
      { id: 'seldom', section: 'fits' },
      { id: 'expertise', section: 'conditions', sources: ['eud-sociaal'] },
      { id: 'noLabel', section: 'conditions', sources: ['eud-sociaal'] },
      { id: 'limited', section: 'pitfalls' },
    ],
  },
  {
    id: 'reservedContract',
    letter: 'D',
    lines: [
      { id: 'article282', section: 'basis', sources: ['openkamer-282'] },
      { id: 'products', section: 'fits' },
      { id: 'thirtyPercent', section: 'conditions', sources: ['openkamer-282'] },
      { id: 'before', section: 'facts', sources: ['vhadv-282'] },
      { id: 'whoCounts', section: 'conditions', sources: ['vhadv-282'] },
      { id: 'mainGoal', section: 'conditions', sources: ['aeves'] },
      { id: 'utrecht', section: 'facts', sources: ['dnz-sept'] },
      { id: 'seconded', section: 'facts', sources: ['aeves'] },
      { id: 'stillTender', section: 'pitfalls', sources: ['openkamer-282'] },
      { id: 'littleUsed', section: 'facts', sources: ['radar'] },
    ],
  },
  {
    id: 'lots',
    letter: 'E',
    lines: [
      { id: 'article15', section: 'basis', sources: ['hekkelman'] },
      { id: 'smallPlayers', section: 'fits' },
      { id: 'explain', section: 'conditions', sources: ['cafe-cluster'] },
      { id: 'lookAt', section: 'conditions', sources: ['hekkelman'] },
      { id: 'moreWork', section: 'pitfalls' },
    ],
  },
  {
    id: 'tailored',
    letter: 'F',
    lines: [
      { id: 'national', section: 'basis', sources: ['mvm-over'] },
      { id: 'skilled', section: 'fits' },
      { id: 'wideGroup', section: 'facts', sources: ['mvm-over'] },
      { id: 'existing', section: 'facts', sources: ['mvm-lev'] },
      { id: 'origin', section: 'facts', sources: ['mvm-making'] },
      { id: 'vague', section: 'pitfalls' },
    ],
  },
  {
    id: 'socialEnterprise',
    letter: 'G',
    lines: [
      { id: 'noArticle', section: 'basis' },
      { id: 'small', section: 'fits' },
      { id: 'twente', section: 'facts', sources: ['wizzr-twente'] },
      { id: 'policy', section: 'facts', sources: ['brabant-commit'] },
      { id: 'hardToFind', section: 'pitfalls', sources: ['pianoo-markt'] },
    ],
  },
  {
    id: 'frameworkAgreement',
    letter: 'H',
    lines: [
      { id: 'ruling', section: 'basis', sources: ['lexboost'] },
      { id: 'years', section: 'fits' },
      { id: 'maximum', section: 'conditions', sources: ['lexboost'] },
      { id: 'fixed', section: 'pitfalls' },
    ],
  },
  {
    id: 'marketConsultation',
    letter: 'I',
    lines: [
      { id: 'article40', section: 'basis', sources: ['vhadv-markt'] },
      { id: 'unknown', section: 'fits' },
      { id: 'level', section: 'conditions', sources: ['vhadv-markt'] },
      { id: 'sameInformation', section: 'conditions', sources: ['eud-markt'] },
      { id: 'tooMuch', section: 'pitfalls', sources: ['p31-impact'] },
    ],
  },
  {
    id: 'lotsException',
    letter: 'J',
    lines: [
      { id: 'named', section: 'basis', sources: ['pianoo-sr', 'eindhoven'] },
      { id: 'bigContract', section: 'fits', sources: ['pianoo-282'] },
      { id: 'limits', section: 'conditions' },
      { id: 'notLots', section: 'pitfalls' },
    ],
  },
  {
    id: 'pso',
    letter: 'K',
    lines: [
      { id: 'certificate', section: 'basis', sources: ['pso-sr'] },
      { id: 'alreadySocial', section: 'fits' },
      { id: 'private', section: 'facts', sources: ['pso-sr'] },
      { id: 'notEverywhere', section: 'pitfalls' },
    ],
  },
  {
    id: 'quasiInHouse',
    letter: 'L',
    lines: [
      { id: 'other', section: 'basis', sources: ['pianoo-282'] },
      { id: 'ownCompany', section: 'fits' },
      { id: 'lawyer', section: 'conditions' },
    ],
  },
] as const satisfies readonly Instrument[]

export type InstrumentId = (typeof instruments)[number]['id']

/** What sources say about all of them. Words: `instruments.facts`. */
export const instrumentFacts = [
  { id: 'allowed', sources: ['pianoo-visie'] },
  { id: 'threeWays', sources: ['pianoo-sr'] },
  { id: 'moments', sources: ['eud-sociaal'] },
  { id: 'linked', sources: ['pianoo-visie'] },
  { id: 'several', sources: ['maatwerk-handreiking'] },
] as const satisfies readonly { readonly id: string; readonly sources: readonly SourceId[] }[]

/** What the help asks. Words: `instruments.help.questions`. */
export const helpQuestions = [
  'running',
  'small',
  'marketKnown',
  'handsOn',
  'differ',
  'socialProviders',
  'separable',
  'highSkilled',
  'linked',
  'checkable',
] as const
export type HelpQuestion = (typeof helpQuestions)[number]
