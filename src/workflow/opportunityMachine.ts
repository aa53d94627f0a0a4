import { setup } from 'xstate'
import type { RouteDecision } from '../content/decisions'

export type ContractState =
  | 'idea'
  | 'chosen'
  | 'talking'
  | 'agreed'
  | 'running'
  | 'evaluating'
  | 'embedded'
  | 'parked'
  | 'stopped'
export type TenderState = Exclude<ContractState, 'talking'> | 'preparing' | 'published' | 'awarded'
export type RouteState = ContractState | TenderState

/**
 * One opportunity: two routes side by side, each with a thread of its own (`stappenplan` 2.4, a proposal). Beside
 * the transitions of that table, every open state can be put off and stopped: a supplier who withdraws does not wait
 * for the right state, and a stopped pilot is a result. Going back is the journal's work, not the chart's.
 */
export const opportunityMachine = setup({ types: { events: {} as { type: RouteDecision } } }).createMachine({
  id: 'opportunity',
  type: 'parallel',
  states: {
    contract: {
      initial: 'idea',
      states: {
        idea: { on: { 'contract.chosen': 'chosen', 'contract.parked': 'parked' } },
        chosen: {
          on: { 'contract.talked': 'talking', 'contract.parked': 'parked', 'contract.stopped': 'stopped' },
        },
        talking: {
          on: { 'contract.agreed': 'agreed', 'contract.parked': 'parked', 'contract.stopped': 'stopped' },
        },
        agreed: {
          on: { 'contract.started': 'running', 'contract.parked': 'parked', 'contract.stopped': 'stopped' },
        },
        running: {
          on: {
            'contract.reviewed': 'evaluating',
            'contract.parked': 'parked',
            'contract.stopped': 'stopped',
          },
        },
        evaluating: {
          on: {
            'contract.embedded': 'embedded',
            'contract.continued': 'running',
            'contract.stopped': 'stopped',
          },
        },
        embedded: { on: { 'contract.continued': 'running' } },
        parked: { on: { 'contract.resumed': 'chosen', 'contract.stopped': 'stopped' } },
        stopped: { type: 'final' },
      },
    },
    tender: {
      initial: 'idea',
      states: {
        idea: { on: { 'tender.chosen': 'chosen', 'tender.parked': 'parked' } },
        chosen: {
          on: { 'tender.prepared': 'preparing', 'tender.parked': 'parked', 'tender.stopped': 'stopped' },
        },
        preparing: {
          on: { 'tender.published': 'published', 'tender.parked': 'parked', 'tender.stopped': 'stopped' },
        },
        published: { on: { 'tender.awarded': 'awarded', 'tender.stopped': 'stopped' } },
        awarded: {
          on: { 'tender.agreed': 'agreed', 'tender.parked': 'parked', 'tender.stopped': 'stopped' },
        },
        agreed: {
          on: { 'tender.started': 'running', 'tender.parked': 'parked', 'tender.stopped': 'stopped' },
        },
        running: {
          on: { 'tender.reviewed': 'evaluating', 'tender.parked': 'parked', 'tender.stopped': 'stopped' },
        },
        evaluating: {
          on: { 'tender.embedded': 'embedded', 'tender.continued': 'running', 'tender.stopped': 'stopped' },
        },
        embedded: { on: { 'tender.continued': 'running' } },
        parked: { on: { 'tender.resumed': 'chosen', 'tender.stopped': 'stopped' } },
        stopped: { type: 'final' },
      },
    },
  },
})
