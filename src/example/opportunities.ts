import { addRecord } from '../dossier/commands/records'
import { rankAfter } from '../dossier/document/rank'
import type { Opportunity } from '../dossier/kinds/opportunity'
import type { Writer } from './writer'

type Facts = Partial<Omit<Opportunity, 'id' | 'removed' | 'rank'>>
type Said = 'supplier' | 'tasks' | 'weOffer' | 'weAsk'

/** The seven opportunities of the example. Together they pass through every state of both routes. */
export function writeOpportunities({ draft, words, day }: Writer): void {
  const ranks: string[] = []
  const add = (name: string, facts: Facts, said: readonly Said[]) => {
    const spoken = Object.fromEntries(said.map((field) => [field, words(`${name}.${field}`)]))
    const rank = rankAfter(ranks)
    ranks.push(rank)
    addRecord(draft, 'opportunities', `example-${name}`, {
      title: words(`${name}.title`),
      ...facts,
      ...spoken,
      rank,
    })
  }
  const all: readonly Said[] = ['supplier', 'tasks', 'weOffer', 'weAsk']

  add(
    'cleaning',
    {
      kind: 'contract',
      category: 'cleaning',
      contractEnds: day(540),
      hasContract: 'yes',
      relationGood: 'yes',
      clause: 'kept',
      onlySocial: 'no',
      targetGroups: ['register', 'socialAssistance'],
    },
    all,
  )
  add(
    'lunch',
    {
      kind: 'smallPurchase',
      category: 'catering',
      hasContract: 'no',
      onlySocial: 'yes',
      targetGroups: ['register', 'youth'],
    },
    all,
  )
  add(
    'catering',
    {
      kind: 'contract',
      category: 'catering',
      contractEnds: day(225),
      hasContract: 'yes',
      relationGood: 'yes',
      clause: 'none',
      onlySocial: 'unknown',
      targetGroups: ['register', 'statusHolders'],
    },
    all,
  )
  add(
    'post',
    {
      kind: 'tender',
      category: 'post',
      hasContract: 'no',
      onlySocial: 'no',
      targetGroups: ['register', 'unemployment'],
    },
    all,
  )
  add(
    'furniture',
    {
      kind: 'contract',
      category: 'furniture',
      contractEnds: day(330),
      hasContract: 'yes',
      relationGood: 'yes',
      clause: 'none',
      onlySocial: 'no',
      targetGroups: ['youth'],
    },
    all,
  )
  add(
    'security',
    {
      kind: 'contract',
      category: 'security',
      contractEnds: day(610),
      hasContract: 'yes',
      relationGood: 'yes',
      clause: 'unknown',
      targetGroups: ['socialAssistance'],
    },
    all,
  )
  add(
    'greenery',
    { kind: 'severalSuppliers', category: 'green', hasContract: 'unknown', targetGroups: ['youth'] },
    ['tasks'],
  )
}
