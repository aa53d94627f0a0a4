import { definePart } from '../define'

/** Step 4D: learn from it and decide. A trial that stopped is a result with a lesson. */
export const evaluateParts = [
  definePart({
    id: 'evaluate',
    code: '4D',
    does: ['everyone'],
    decides: ['client'],
    questions: [
      { id: 'goalResult', kind: 'text', rows: 3 },
      { id: 'stayed', kind: 'text', rows: 2 },
      { id: 'voices', kind: 'text', rows: 3 },
      { id: 'cooperation', kind: 'text', rows: 2 },
      { id: 'supplierNeeds', kind: 'text', rows: 2 },
      {
        id: 'lessons',
        kind: 'list',
        advised: 3,
        fields: [
          { id: 'lesson', kind: 'text' },
          { id: 'share', kind: 'text' },
        ],
      },
      { id: 'recommendation', kind: 'text', rows: 2 },
      { id: 'decision', kind: 'choice', options: ['continue', 'adjust', 'extend', 'stop'] },
      { id: 'decidedOn', kind: 'date' },
    ],
    checklist: [
      { id: 'invite' },
      { id: 'answerQuestions' },
      { id: 'compareGoal' },
      { id: 'figuresFirst' },
      { id: 'hearStory' },
      { id: 'wentWell' },
      { id: 'better' },
      { id: 'threeLessons' },
      { id: 'decide' },
      { id: 'takeAway' },
    ],
    facts: [
      { id: 'notAll', sources: ['maatwerk-handreiking', 'fdoc-2019'] },
      { id: 'wholeWay', sources: ['maatwerk-handreiking'] },
    ],
    tips: ['T08'],
    obstacles: ['O16'],
  }),
]

/** Step 4E: what works becomes the standard way, and the next opportunity begins. */
export const embedParts = [
  definePart({
    id: 'embed',
    code: '4E',
    does: ['hrLead', 'procurementLead', 'lawyer'],
    decides: ['client'],
    questions: [
      {
        id: 'documents',
        kind: 'list',
        advised: 3,
        fields: [
          { id: 'document', kind: 'text' },
          { id: 'kind', kind: 'choice', options: ['policy', 'standardText', 'contractManagement'] },
          { id: 'adoptedOn', kind: 'date' },
        ],
      },
      { id: 'owner', kind: 'person' },
      { id: 'meeting', kind: 'text', rows: 2 },
      { id: 'longTerm', kind: 'text', rows: 3 },
      { id: 'sharedWith', kind: 'text', rows: 2 },
      { id: 'nextOpportunity', kind: 'text', rows: 2 },
    ],
    checklist: [
      { id: 'policy' },
      { id: 'buyerJoins', sources: ['zestor-ahk'] },
      { id: 'shareLongTerm', sources: ['zestor-ahk', 'dnz-praktijk'] },
      { id: 'owner' },
      { id: 'nextOpportunity' },
    ],
    facts: [
      { id: 'inspiration', sources: ['zestor-ahk'] },
      { id: 'sharedPlan', sources: ['dnz-praktijk'] },
      { id: 'permanent', sources: ['steunpunt-arnhem'] },
    ],
    tips: ['T15', 'T19', 'T23'],
    obstacles: ['O17'],
    tools: ['actions'],
  }),
]
