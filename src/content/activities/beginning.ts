import { defineActivities } from './defineActivity'

/** Steps 1 to 3: what the organisation does before it chooses a route. */
export const beginning = defineActivities([
  {
    id: 'occasion',
    code: 'A01',
    part: 'occasion',
    letters: { client: 'W', hrLead: 'BD', procurementLead: 'D', contractManager: 'H', requester: 'H' },
  },
  {
    id: 'boardDecision',
    code: 'A02',
    part: 'boardDecision',
    letters: {
      client: 'BD',
      hrLead: 'D',
      procurementLead: 'H',
      contractManager: 'W',
      requester: 'W',
      communication: 'H',
    },
  },
  {
    id: 'coalition',
    code: 'A03',
    part: 'coalition',
    letters: { client: 'W', hrLead: 'BD', procurementLead: 'H', contractManager: 'W', requester: 'H' },
  },
  {
    id: 'smallStart',
    code: 'A04',
    part: 'smallStart',
    letters: { hrLead: 'H', procurementLead: 'H', requester: 'BD', communication: 'H' },
  },
  {
    id: 'stories',
    code: 'A05',
    part: 'stories',
    letters: {
      client: 'H',
      hrLead: 'B',
      procurementLead: 'W',
      contractManager: 'W',
      requester: 'W',
      communication: 'D',
    },
  },
  {
    id: 'contractList',
    code: 'A06',
    part: 'contractList',
    letters: { client: 'W', hrLead: 'H', procurementLead: 'BD', contractManager: 'D', requester: 'H' },
  },
  {
    id: 'meeting',
    code: 'A07',
    part: 'brainstorm',
    letters: { client: 'W', hrLead: 'BD', procurementLead: 'D', contractManager: 'H', requester: 'H' },
  },
  {
    id: 'choice',
    code: 'A08',
    part: 'choice',
    letters: {
      client: 'B',
      hrLead: 'D',
      procurementLead: 'D',
      contractManager: 'H',
      requester: 'H',
      lawyer: 'H',
    },
  },
  {
    id: 'actionPlan',
    code: 'A09',
    part: 'actionPlan',
    letters: {
      client: 'B',
      hrLead: 'D',
      procurementLead: 'D',
      contractManager: 'H',
      requester: 'H',
      lawyer: 'W',
      communication: 'W',
    },
  },
])
