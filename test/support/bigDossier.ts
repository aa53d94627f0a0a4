import * as Y from 'yjs'
import { opportunityMap } from '../../src/content/canvases/opportunityMap'
import { steps } from '../../src/content/steps'
import { answer, tick } from '../../src/dossier/commands/answers'
import { decide } from '../../src/dossier/commands/decide'
import { describeDossier } from '../../src/dossier/commands/describeDossier'
import { addRecord } from '../../src/dossier/commands/records'
import { currentVersion, type DossierDraft, draftOf, put } from '../../src/dossier/document/draft'
import { rankAfter } from '../../src/dossier/document/rank'
import { writeBigMatrix } from './bigMatrix'

const at = '2026-03-02T09:00:00.000Z'
const day = '2026-09-01'
const sentence =
  'Een medewerker bereidt de lunch voor en leert het vak van een ervaren collega op de werkvloer.'

const fields = opportunityMap.fields.map(({ id }) => id)

/**
 * A dossier larger than any organisation will make: 1,000 notes, 500 contracts, 500 actions, a role matrix of 60 by 20
 * and 200 opportunities, most of them under way. The same every time.
 */
export function bigDossier(): Y.Doc {
  const document = new Y.Doc()
  const draft = draftOf(document)
  document.transact(() => {
    describeDossier(draft, {
      title: 'Groot dossier',
      organisation: 'Gemeente Grootstad',
      hrLead: 'Amina',
      procurementLead: 'Bob',
      createdAt: at,
      version: currentVersion,
    })
    answerTheSteps(draft)
    const ranks = ranksOf(1000)
    addRecord(draft, 'canvases', 'brainstorm', {
      kind: opportunityMap.id,
      name: 'Grote kansenkaart',
      rank: 'V',
    })
    for (const [number, rank] of ranks.entries()) {
      const field = fields[number % fields.length] ?? ''
      addRecord(draft, 'notes', `n${number}`, {
        canvas: 'brainstorm',
        field,
        text: `${number}. ${sentence}`,
        rank,
      })
    }
    for (const [number, rank] of ranks.slice(0, 500).entries()) addContract(draft, number, rank)
    for (const [number, rank] of ranks.slice(0, 200).entries()) followOpportunity(draft, number, rank)
    for (const [number, rank] of ranks.slice(0, 500).entries()) planAction(draft, number, rank)
    writeBigMatrix(draft)
  })
  return document
}

/** Steps 1 to 3 are done, apart from the last part of each. */
function answerTheSteps(draft: DossierDraft): void {
  for (const { id: step, parts } of steps.filter(({ id }) => id !== 'doing')) {
    for (const part of parts) {
      const subject = `${step}/${part.id}`
      for (const { id, kind } of part.questions)
        if (kind === 'text') answer(draft, `${subject}/${id}`, sentence)
      for (const { id } of part.checklist) tick(draft, `${subject}/${id}`, true)
      if (part !== parts.at(-1)) {
        decide(draft, { id: `done-${part.id}`, thread: subject, event: 'part.done', by: 'Amina', at })
      }
    }
  }
}

/** All contracts are in the register; of every tenth, people have typed the line that part 3.1 asks for as well. */
function addContract(draft: DossierDraft, number: number, rank: string): void {
  const contract = {
    name: `Contract ${number}`,
    supplier: `Leverancier ${number % 120}`,
    category: 'Facilitair',
    valuePerYear: 10_000 + number,
    endsOn: day,
    contractManager: 'Bob',
    socialClause: 'unknown',
  }
  for (const [field, value] of Object.entries(contract)) put(draft.contracts, `c${number}/${field}`, value)
  if (number % 10 === 0) {
    addRecord(draft, 'items', `together/contractList/contracts/c${number}`, { ...contract, rank })
  }
}

/** One in five is still an idea; the others walk a route, one half by contract and the other by tender. */
function followOpportunity(draft: DossierDraft, number: number, rank: string): void {
  const id = `k${number}`
  const supplier = `Leverancier ${number % 120}`
  addRecord(draft, 'opportunities', id, {
    title: `Kans ${number}`,
    category: 'Facilitair',
    supplier,
    tasks: sentence,
    rank,
  })
  if (number % 5 === 0) return
  const route = number % 2 === 0 ? 'contract' : 'tender'
  decide(draft, { id: `${id}-chosen`, thread: `${id}/${route}`, event: `${route}.chosen`, by: 'Bob', at })
}

/** Each opportunity has one or two of them, and one in ten comes back every quarter. */
function planAction(draft: DossierDraft, number: number, rank: string): void {
  const opportunity = number % 200
  const about = `k${opportunity}/${opportunity % 2 === 0 ? 'contract' : 'tender'}`
  const repeat = number % 10 === 0 ? 'quarter' : ''
  addRecord(draft, 'actions', `a${number}`, {
    what: `${number}. ${sentence}`,
    who: 'Bob',
    due: day,
    about,
    repeat,
    rank,
  })
}

/** So many ranks, each after the one before. */
function ranksOf(count: number): string[] {
  const ranks: string[] = []
  for (let last = ''; ranks.length < count; ranks.push(last)) last = rankAfter([last])
  return ranks
}
