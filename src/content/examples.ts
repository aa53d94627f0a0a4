import type { Route } from './define'
import type { categories, targetGroups } from './opportunity'
import type { sectors } from './sectors'
import type { SourceId } from './sources'
import type { PartId } from './steps'

/** What a line of an example is about, in the order in which they are read. Words: `examples.sections`. */
export const exampleSections = [
  'background',
  'partners',
  'approach',
  'result',
  'advantage',
  'obstacle',
  'downside',
  'contradiction',
  'lesson',
] as const
export type ExampleSection = (typeof exampleSections)[number]

/** One thing that is told. Without sources it is our own reading, and shown as such. */
export type ExampleLine = {
  readonly id: string
  readonly section: ExampleSection
  readonly sources: readonly SourceId[]
}

/**
 * An organisation that did it. Words: `examples.cases.<id>`: `name`, `short` (one sentence) and `lines.<line>`.
 * `years` are those the sources name; many are more than three years old, so they are always shown. `parts` are
 * where it helps: our own choice.
 */
export type Example = {
  readonly id: string
  readonly sector: (typeof sectors)[number]
  readonly years: readonly number[]
  readonly routes: readonly Route[]
  readonly categories: readonly (typeof categories)[number][]
  readonly groups: readonly (typeof targetGroups)[number][]
  readonly parts: readonly PartId[]
  readonly lines: readonly ExampleLine[]
}

export const examples = [
  {
    id: 'P1',
    sector: 'education',
    years: [2019, 2020, 2022],
    routes: ['contract'],
    categories: ['cleaning', 'catering', 'coffee', 'green'],
    groups: ['register', 'youth'],
    parts: ['brainstorm', 'talk', 'agreement', 'tasks'],
    lines: [
      { id: 'partners', section: 'partners', sources: ['dnz-praktijk', 'dnz-uu19'] },
      { id: 'partners2', section: 'partners', sources: ['dnz-uu22'] },
      { id: 'approach', section: 'approach', sources: ['dnz-praktijk'] },
      { id: 'approach2', section: 'approach', sources: ['dnz-uu20'] },
      { id: 'approach3', section: 'approach', sources: ['dnz-uu19'] },
      { id: 'approach4', section: 'approach', sources: ['dnz-uu20'] },
      { id: 'result', section: 'result', sources: ['dnz-uu20'] },
      { id: 'result2', section: 'result', sources: ['dnz-uu22'] },
      { id: 'result3', section: 'result', sources: ['uu-en', 'dnz-uu22'] },
      { id: 'result4', section: 'result', sources: ['dnz-sept'] },
      { id: 'lesson', section: 'lesson', sources: ['dnz-uu20'] },
      { id: 'lesson2', section: 'lesson', sources: ['dnz-praktijk'] },
      { id: 'lesson3', section: 'lesson', sources: [] },
    ],
  },
  {
    id: 'P2',
    sector: 'national',
    years: [2019, 2020],
    routes: ['contract'],
    categories: ['catering'],
    groups: ['exPrisoners'],
    parts: ['brainstorm', 'talk', 'candidates', 'startWork'],
    lines: [
      { id: 'background', section: 'background', sources: ['dnz-dji20'] },
      { id: 'background2', section: 'background', sources: ['dnz-dji19'] },
      { id: 'approach', section: 'approach', sources: ['dnz-dji20'] },
      { id: 'approach2', section: 'approach', sources: ['dnz-dji20'] },
      { id: 'result', section: 'result', sources: ['dnz-dji20'] },
      { id: 'advantage', section: 'advantage', sources: ['dnz-dji20'] },
      { id: 'obstacle', section: 'obstacle', sources: ['dnz-praktijk'] },
      { id: 'contradiction', section: 'contradiction', sources: ['dnz-dji19', 'dnz-dji20'] },
      { id: 'lesson', section: 'lesson', sources: [] },
    ],
  },
  {
    id: 'P3',
    sector: 'national',
    years: [2022],
    routes: ['contract'],
    categories: ['cleaning', 'catering', 'security'],
    groups: ['register'],
    parts: ['agreement', 'tasks', 'startWork', 'follow'],
    lines: [
      { id: 'background', section: 'background', sources: [] },
      { id: 'background2', section: 'background', sources: ['gouda-iss'] },
      { id: 'background3', section: 'background', sources: ['ser-iss'] },
      { id: 'approach', section: 'approach', sources: ['dnz-praktijk'] },
      { id: 'result', section: 'result', sources: ['dnz-praktijk'] },
      { id: 'result2', section: 'result', sources: ['dnz-qa'] },
      { id: 'lesson', section: 'lesson', sources: [] },
    ],
  },
  {
    id: 'P4',
    sector: 'health',
    years: [2021, 2022],
    routes: ['contract'],
    categories: [],
    groups: ['register'],
    parts: ['coalition', 'candidates', 'startWork', 'follow'],
    lines: [
      { id: 'partners', section: 'partners', sources: ['dnz-praktijk'] },
      { id: 'partners2', section: 'partners', sources: ['wspr-emc'] },
      { id: 'result', section: 'result', sources: ['wspr-emc', 'wspr-emc2'] },
      { id: 'result2', section: 'result', sources: ['wspr-emc'] },
      { id: 'lesson', section: 'lesson', sources: ['dnz-praktijk'] },
      { id: 'lesson2', section: 'lesson', sources: ['wspr-emc'] },
    ],
  },
  {
    id: 'P5',
    sector: 'education',
    years: [2021, 2022],
    routes: ['contract'],
    categories: ['cleaning', 'windows'],
    groups: ['register'],
    parts: [
      'occasion',
      'boardStory',
      'mandate',
      'contractList',
      'brainstorm',
      'choice',
      'prepareTalk',
      'talk',
      'embed',
    ],
    lines: [
      { id: 'background', section: 'background', sources: ['zestor-ahk'] },
      { id: 'approach', section: 'approach', sources: ['zestor-ahk'] },
      { id: 'result', section: 'result', sources: ['zestor-ahk'] },
      { id: 'result2', section: 'result', sources: ['dnz-praktijk'] },
      { id: 'result3', section: 'result', sources: ['zestor-ahk'] },
      { id: 'lesson', section: 'lesson', sources: ['zestor-ahk'] },
    ],
  },
  {
    id: 'P6',
    sector: 'education',
    years: [2019, 2022],
    routes: ['tender'],
    categories: ['post'],
    groups: ['register', 'other'],
    parts: ['tenderGoal', 'market', 'instrument', 'request', 'award'],
    lines: [
      { id: 'background', section: 'background', sources: ['pianoo-hanze'] },
      { id: 'approach', section: 'approach', sources: ['pianoo-hanze'] },
      { id: 'approach2', section: 'approach', sources: ['dnz-praktijk'] },
      { id: 'result', section: 'result', sources: ['pianoo-hanze'] },
      { id: 'result2', section: 'result', sources: ['dnz-praktijk'] },
      { id: 'result3', section: 'result', sources: ['extend-cycloon'] },
      { id: 'downside', section: 'downside', sources: ['pianoo-hanze'] },
      { id: 'contradiction', section: 'contradiction', sources: ['dnz-praktijk', 'pianoo-hanze'] },
      { id: 'contradiction2', section: 'contradiction', sources: ['dnz-praktijk'] },
      { id: 'lesson', section: 'lesson', sources: [] },
    ],
  },
  {
    id: 'P7',
    sector: 'municipality',
    years: [2023],
    routes: ['contract', 'tender'],
    categories: ['security', 'catering', 'cleaning'],
    groups: ['socialAssistance', 'statusHolders'],
    parts: ['candidates', 'schemes', 'follow', 'evaluate', 'embed'],
    lines: [
      { id: 'approach', section: 'approach', sources: ['steunpunt-arnhem'] },
      { id: 'approach2', section: 'approach', sources: ['steunpunt-arnhem'] },
      { id: 'approach3', section: 'approach', sources: ['rbl-midden'] },
      { id: 'result', section: 'result', sources: ['steunpunt-arnhem'] },
      { id: 'result2', section: 'result', sources: ['steunpunt-arnhem'] },
      { id: 'result3', section: 'result', sources: ['steunpunt-arnhem'] },
      { id: 'contradiction', section: 'contradiction', sources: ['steunpunt-arnhem'] },
      { id: 'lesson', section: 'lesson', sources: [] },
    ],
  },
  {
    id: 'P8',
    sector: 'municipality',
    years: [2024],
    routes: ['tender', 'contract'],
    categories: [],
    groups: ['socialAssistance', 'register'],
    parts: ['boardDecision', 'instrument', 'follow', 'embed'],
    lines: [
      { id: 'approach', section: 'approach', sources: ['opnaar-r', 'rotterdamstyle'] },
      { id: 'approach2', section: 'approach', sources: ['opnaar-r', 'rotterdamstyle'] },
      { id: 'result', section: 'result', sources: ['opnaar-r', 'rotterdamstyle'] },
      { id: 'lesson', section: 'lesson', sources: [] },
    ],
  },
  {
    id: 'P9',
    sector: 'municipality',
    years: [2015, 2019],
    routes: ['tender', 'contract'],
    categories: [],
    groups: ['socialAssistance', 'register'],
    parts: ['instrument', 'agreement', 'follow'],
    lines: [
      { id: 'approach', section: 'approach', sources: ['pianoo-utrecht'] },
      { id: 'downside', section: 'downside', sources: ['pianoo-utrecht'] },
    ],
  },
  {
    id: 'P10',
    sector: 'national',
    years: [2022],
    routes: ['contract'],
    categories: ['post', 'moving'],
    groups: ['register'],
    parts: ['talk', 'agreement', 'follow', 'smallStart'],
    lines: [
      { id: 'approach', section: 'approach', sources: ['denkdoe-postnl'] },
      { id: 'lesson', section: 'lesson', sources: [] },
    ],
  },
  {
    id: 'P11',
    sector: 'municipality',
    years: [],
    routes: ['tender'],
    categories: ['post'],
    groups: ['other'],
    parts: ['tenderGoal', 'instrument', 'request', 'award'],
    lines: [
      { id: 'background', section: 'background', sources: ['isnv-post'] },
      { id: 'approach', section: 'approach', sources: ['isnv-post'] },
      { id: 'result', section: 'result', sources: ['isnv-post'] },
      { id: 'lesson', section: 'lesson', sources: [] },
    ],
  },
  {
    id: 'P12',
    sector: 'municipality',
    years: [2021],
    routes: ['tender', 'contract'],
    categories: [],
    groups: [],
    parts: ['occasion', 'boardDecision', 'follow', 'evaluate'],
    lines: [
      { id: 'background', section: 'background', sources: ['rk-zaanstad', 'rk-openresearch'] },
      { id: 'result', section: 'result', sources: ['rk-zaanstad', 'rk-openresearch'] },
      { id: 'lesson', section: 'lesson', sources: ['rk-zaanstad', 'rk-openresearch'] },
    ],
  },
  {
    id: 'P13',
    sector: 'education',
    years: [],
    routes: ['contract', 'tender'],
    categories: [],
    groups: [],
    parts: ['brainstorm', 'choice', 'actionPlan'],
    lines: [
      { id: 'approach', section: 'approach', sources: ['dnz-sept'] },
      { id: 'lesson', section: 'lesson', sources: [] },
    ],
  },
  {
    id: 'P14',
    sector: 'education',
    years: [],
    routes: ['tender'],
    categories: ['catering', 'furniture'],
    groups: [],
    parts: ['smallStart', 'stories'],
    lines: [{ id: 'approach', section: 'approach', sources: ['dnz-sept'] }],
  },
  {
    id: 'P15',
    sector: 'national',
    years: [],
    routes: ['contract'],
    categories: ['ict'],
    groups: ['disability'],
    parts: ['talk', 'agreement', 'tasks', 'schemes'],
    lines: [
      { id: 'approach', section: 'approach', sources: ['mvm-lev'] },
      { id: 'lesson', section: 'lesson', sources: ['mvm-lev'] },
    ],
  },
  {
    id: 'P16',
    sector: 'municipality',
    years: [2019],
    routes: ['tender'],
    categories: [],
    groups: [],
    parts: ['coalition', 'market', 'tenderGoal'],
    lines: [
      { id: 'approach', section: 'approach', sources: ['brabant'] },
      { id: 'lesson', section: 'lesson', sources: ['p31-impact'] },
    ],
  },
  {
    id: 'P17',
    sector: 'education',
    years: [2023],
    routes: ['contract'],
    categories: [],
    groups: ['other'],
    parts: ['boardDecision', 'agreement'],
    lines: [
      { id: 'approach', section: 'approach', sources: ['utoday'] },
      { id: 'lesson', section: 'lesson', sources: ['utoday'] },
    ],
  },
  {
    id: 'P18',
    sector: 'national',
    years: [2019],
    routes: ['contract'],
    categories: ['cleaning', 'ict'],
    groups: ['register'],
    parts: ['smallStart', 'brainstorm', 'tasks'],
    lines: [
      { id: 'approach', section: 'approach', sources: ['binnenwerk'] },
      { id: 'lesson', section: 'lesson', sources: [] },
    ],
  },
] as const satisfies readonly Example[]

/** What the examples tell together: our own reading. Words: `examples.together.<id>`. */
export const exampleFindings = [
  'knownSupplier',
  'smallNumbers',
  'manyFields',
  'longTime',
  'fewFigures',
  'namedObstacles',
] as const
