import { scoreQuestions } from '../content/scores'
import { linkContract } from '../dossier/commands/contracts'
import { addRecord, changeRecord } from '../dossier/commands/records'
import { score } from '../dossier/commands/scores'
import type { Contract, ContractField } from '../dossier/contracts/readContracts'
import { rankAfter } from '../dossier/document/rank'
import { scoresInExample } from './scores'
import type { Writer } from './writer'

type Known = Partial<Pick<Contract, Exclude<ContractField, 'rank'>>>
type Said = 'categoryText' | 'extensions' | 'location' | 'supplier'

/** The register of the example: six contracts and two tenders to come. Some of what they could say is not known yet. */
export function writeContracts({ draft, words, day, person }: Writer): void {
  const ranks: string[] = []
  const add = (name: string, said: readonly Said[], known: Known) => {
    const spoken = Object.fromEntries(said.map((field) => [field, words(`contracts.${name}.${field}`)]))
    const rank = rankAfter(ranks)
    ranks.push(rank)
    const id = `example-contract-${name}`
    addRecord(draft, 'contracts', id, { name: words(`contracts.${name}.name`), ...spoken, ...known, rank })
  }
  const managed = { manager: person('ahmed') } as const

  add('cleaning', ['categoryText', 'extensions', 'location'], {
    supplier: words('cleaning.supplier'),
    category: 'cleaning',
    valuePerYear: 420_000,
    hoursPerWeek: 260,
    ends: day(540),
    clause: 'kept',
    relation: 'good',
    ...managed,
  })
  add('catering', ['categoryText', 'extensions', 'location'], {
    supplier: words('catering.supplier'),
    category: 'catering',
    valuePerYear: 185_000,
    hoursPerWeek: 90,
    ends: day(225),
    clause: 'none',
    relation: 'good',
    ...managed,
  })
  add('green', ['categoryText', 'location', 'supplier'], {
    valuePerYear: 260_000,
    ends: day(410),
    clause: 'notKept',
    ...managed,
  })
  add('security', ['categoryText', 'location'], {
    supplier: words('security.supplier'),
    category: 'security',
    valuePerYear: 310_000,
    ends: day(610),
    optionBy: day(180),
    relation: 'fair',
    ...managed,
  })
  add('post', ['categoryText', 'supplier'], { valuePerYear: 64_000, ends: day(-60), clause: 'none' })
  add('furniture', ['categoryText'], {
    supplier: words('furniture.supplier'),
    valuePerYear: 48_000,
    ends: day(330),
    clause: 'none',
  })
  add('nextCatering', [], { category: 'catering', plannedOn: day(-30), manager: person('mirjam') })
  add('sports', [], { category: 'green', plannedOn: day(180), manager: person('mirjam') })
}

const links = {
  cleaning: ['cleaning'],
  catering: ['catering', 'nextCatering'],
  post: ['post'],
  security: ['security'],
}
const chosen = ['catering', 'post', 'cleaning'] as const

/** Which contracts each opportunity came from, what people scored, and the three that they chose. */
export function writeChoices({ draft, person }: Writer): void {
  for (const [opportunity, contracts] of Object.entries(links)) {
    for (const contract of contracts) {
      linkContract(draft, `example-${opportunity}`, `example-contract-${contract}`, true)
    }
  }
  for (const { opportunity, by, impact, feasibility } of scoresInExample) {
    const give = (axis: 'impact' | 'feasibility', marks: readonly number[]) => {
      for (const [index, question] of scoreQuestions[axis].entries()) {
        score(draft, `example-${opportunity}`, question, person(by), marks[index])
      }
    }
    give('impact', impact)
    give('feasibility', feasibility)
  }
  for (const one of chosen) changeRecord(draft, 'opportunities', `example-${one}`, { chosen: true })
}
