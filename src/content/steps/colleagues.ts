import { definePart } from '../define'

/** Step 2: a small group wants to join in, and everyone can see a first success. */
export const colleaguesParts = [
  definePart({
    id: 'coalition',
    code: '2.1',
    does: ['hrLead'],
    decides: ['hrLead'],
    questions: [
      {
        id: 'coalition',
        kind: 'list',
        advised: 6,
        fields: [
          { id: 'name', kind: 'person' },
          { id: 'department', kind: 'text' },
          { id: 'answer', kind: 'choice', options: ['yes', 'maybe', 'later'] },
        ],
      },
      { id: 'missing', kind: 'text', rows: 2 },
      { id: 'request', kind: 'text', rows: 2 },
      { id: 'firstMeeting', kind: 'date' },
    ],
    checklist: [{ id: 'makeList' }, { id: 'askPersonally' }],
    facts: [
      { id: 'willing', sources: ['maatwerk-handreiking'] },
      { id: 'forWhom', sources: ['handreiking'] },
    ],
    tips: ['T09'],
    obstacles: ['O04'],
    tools: ['roles'],
  }),
  definePart({
    id: 'smallStart',
    code: '2.2',
    does: ['requester'],
    decides: ['requester'],
    questions: [
      {
        id: 'purchases',
        kind: 'list',
        advised: 5,
        fields: [
          { id: 'purchase', kind: 'text' },
          { id: 'supplier', kind: 'text' },
          { id: 'trial', kind: 'choice', options: ['yes', 'no'] },
        ],
      },
      { id: 'trialOn', kind: 'date' },
      { id: 'ownChoice', kind: 'text', rows: 2 },
      { id: 'experience', kind: 'text', rows: 4 },
    ],
    checklist: [{ id: 'fivePurchases' }, { id: 'findSupplier' }, { id: 'trialOrder' }],
    facts: [
      { id: 'everyday', sources: ['dnz-impact'] },
      { id: 'noTender', sources: ['dnz-klein'] },
      { id: 'freeChoice', sources: ['dnz-klein'] },
      { id: 'startSmall', sources: ['dnz-impact', 'dnz-klein'] },
      { id: 'pilotFirst', sources: ['maatwerk-handreiking'] },
    ],
    tips: ['T03', 'T04'],
    obstacles: ['O14'],
    tools: ['smallStart'],
  }),
  definePart({
    id: 'stories',
    code: '2.3',
    does: ['communication'],
    decides: ['hrLead'],
    questions: [
      { id: 'message', kind: 'text', rows: 4 },
      { id: 'permission', kind: 'choice', options: ['yes', 'notYet', 'notNeeded'] },
      {
        id: 'sharing',
        kind: 'list',
        advised: 3,
        fields: [
          { id: 'place', kind: 'text' },
          { id: 'teller', kind: 'person' },
          { id: 'date', kind: 'date' },
        ],
      },
    ],
    checklist: [{ id: 'oneMessage' }, { id: 'tellTeam' }, { id: 'showVideo', sources: ['dnz-impact'] }],
    facts: [],
    tips: ['T08'],
    obstacles: [],
  }),
]
