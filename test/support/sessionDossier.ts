import { type ShownKind, shownKinds } from '../../src/content/agendas'
import { opportunityMap } from '../../src/content/canvases/opportunityMap'
import { countRoomStickers } from '../../src/dossier/commands/canvas/putSticker'
import { addRecord, changeRecord } from '../../src/dossier/commands/records'
import { addSession } from '../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../src/dossier/commands/workSession/recordSessionEvent'
import { type DossierDraft, put } from '../../src/dossier/document/draft'
import { rankAfter } from '../../src/dossier/document/rank'
import { scoreField } from '../../src/dossier/opportunities/scores'
import { today } from '../../src/hooks/useToday'

/** The ids of the session and its canvas; a block has the id of what it shows. */
export const session = 's1'
export const canvas = 'map'

/** What a room may never read. Each word stands nowhere else. */
export const secrets = {
  ownNotes: 'Ahmed laten uitpraten',
  script: 'Vraag de directeur om te beginnen',
  leads: 'Karin Leidster',
  silent: 'Stil geschreven gedachte',
  scan: 'Wij doen hier nog niets aan',
  person: 'Sanne Deelneemster',
} as const

/** Names that may be read only where the session shows names. */
export const names = {
  author: 'Bas Notitieschrijver',
  actor: 'Ilse Uitvoerster',
  speaker: 'Mirjam Spreekster',
} as const

/** How many dots lie on the first two notes: hidden until they are counted, unlike their sum. */
export const dots = [307, 411] as const

const ideas = [
  'Schoonmaak overdag in het stadskantoor',
  'Plantenbakken bij het stadhuis vullen',
  'Post rondbrengen tussen de kantoren',
  'De kantine draaien met twee leerplekken en een vaste begeleider van de cateraar',
  'Fietsen nakijken',
  'Oude laptops wissen en weggeven aan scholen in de buurt',
]

type Around = {
  readonly notes?: number
  readonly names?: boolean
  readonly hidesTime?: boolean
  readonly start?: number
}

/** A session that goes on since `start`, with a block for everything that a beamer can show, in a dossier full of secrets. */
export function writeSession(
  draft: DossierDraft,
  { notes = 3, names: shown = false, hidesTime, start }: Around = {},
): void {
  addSession(
    draft,
    session,
    {
      agenda: '',
      title: 'Middag over kansen',
      goal: 'Drie kansen kiezen',
      date: today(),
      start: '13:30',
      tables: 3,
      canvas,
      names: shown,
      hidesTime,
      rank: 'A',
    },
    () => '',
  )
  addRecord(draft, 'sessionPeople', 'p1', { session, name: secrets.person, rank: 'A' })
  writeBlocks(draft)
  writeNotes(draft, notes)
  writePoints(draft, notes)
  writeOpportunities(draft)
  put(draft.scans, 'scan/answer.hr.policy', secrets.scan)
  if (start !== undefined)
    recordSessionEvent(draft, session, 'e1', { type: 'start', block: 'question', at: start })
}

function writeBlocks(draft: DossierDraft): void {
  let rank = ''
  for (const shows of shownKinds) {
    rank = rankAfter([rank])
    addRecord(draft, 'sessionBlocks', shows, {
      session,
      title: titleOf(shows),
      question: questionOf(shows),
      minutes: 15,
      shows,
      script: secrets.script,
      ownNotes: secrets.ownNotes,
      leads: secrets.leads,
      rank,
    })
  }
}

/** What a block of the session is called. */
export function titleOf(shows: ShownKind): string {
  return shows === 'timer' ? 'Pauze' : `Blok ${shows}`
}

/** What a block asks. */
export function questionOf(shows: ShownKind): string {
  return `Wat zien we bij ${shows}?`
}

function writeNotes(draft: DossierDraft, count: number): void {
  addRecord(draft, 'canvases', canvas, {
    kind: opportunityMap.id,
    name: 'Kansenkaart',
    phase: 'shown',
    rank: 'A',
  })
  addRecord(draft, 'noteGroups', 'g1', { canvas, field: 'tasks', title: 'Buiten', rank: 'A' })
  const fields = opportunityMap.fields.map(({ id }) => id)
  const colours = ['yellow', 'green', 'blue', 'pink', 'purple', 'white']
  let rank = ''
  for (let i = 0; i < count; i++) {
    rank = rankAfter([rank])
    const field = fields[(i + 3) % fields.length] ?? ''
    addRecord(draft, 'notes', `n${i}`, {
      canvas,
      field,
      text: ideas[i % ideas.length] ?? '',
      colour: colours[i % colours.length] ?? '',
      author: names.author,
      group: field === 'tasks' ? 'g1' : '',
      chosen: i === 0,
      rank,
    })
  }
  addRecord(draft, 'notes', 'silent', {
    canvas,
    field: 'tasks',
    text: secrets.silent,
    silent: 'another tab',
    rank,
  })
  for (const [i, count] of dots.entries())
    countRoomStickers(draft, { canvas, note: `n${i}`, kind: 'free', count })
}

function writePoints(draft: DossierDraft, count: number): void {
  let rank = ''
  for (let i = 0; i < count; i++) {
    rank = rankAfter([rank])
    const said = { session, who: names.speaker, rank }
    addRecord(draft, 'sessionPoints', `note${i}`, {
      ...said,
      block: 'notes',
      kind: 'note',
      text: ideas[i % ideas.length] ?? '',
    })
    addRecord(draft, 'sessionPoints', `take${i}`, {
      ...said,
      kind: 'takeaway',
      text: `Ik bel morgen leverancier ${i + 1}`,
    })
  }
}

function writeOpportunities(draft: DossierDraft): void {
  const scored = [
    [5, 4],
    [4, 2],
    [2, 5],
    [1, 2],
    [4, 4],
  ] as const
  for (const [i, [impact, feasibility]] of scored.entries()) {
    const id = `k${i}`
    addRecord(draft, 'opportunities', id, { title: ideas[i] ?? '', rank: String(i), chosen: i < 2 })
    put(draft.opportunities, `${id}/${scoreField('people', '')}`, impact)
    put(draft.opportunities, `${id}/${scoreField('contact', '')}`, feasibility)
  }
  addRecord(draft, 'opportunities', 'k9', { title: 'Nog zonder cijfers', rank: '9' })
  changeRecord(draft, 'opportunities', 'k9', { chosen: false })
  addRecord(draft, 'actions', 'a0', {
    what: 'Bel de cateraar',
    who: names.actor,
    due: '2026-12-04',
    about: 'k0/contract',
    rank: 'A',
  })
}
