import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { findPart, parts } from '../../src/content/steps'
import { answer, markUnknown, tick } from '../../src/dossier/commands/answers'
import { decide } from '../../src/dossier/commands/decide'
import { describeDossier } from '../../src/dossier/commands/describeDossier'
import { addRecord, changeRecord } from '../../src/dossier/commands/records'
import { addSession } from '../../src/dossier/commands/workSession/prepareSession'
import { type DossierDraft, draftOf } from '../../src/dossier/document/draft'
import { viewOf } from '../../src/dossier/document/snapshot'
import { dossierFile, dossierFileName } from '../../src/exports/dossierFile'
import type { Words } from '../../src/words/Words'
import { textOf } from '../support/readPage'
import { wordsIn } from './words'

let dutch: Words
let english: Words
beforeAll(async () => {
  dutch = await wordsIn('nl')
  english = await wordsIn('en')
})

describe('a dossier file', () => {
  test('says what was answered, what is not known, and what is not filled in', () => {
    const text = readable((draft) => {
      answer(draft, 'commitment/occasion/reason', 'Een contract loopt af.\nWe willen meer.')
      answer(draft, 'commitment/occasion/hoursNow', 25.5)
      markUnknown(draft, 'commitment/occasion/alreadyThere', true)
    })
    expect(text).toContain('Waarom willen jullie dit?\nEen contract loopt af.\nWe willen meer.')
    expect(text).toContain('nu bij jullie?\n25,5 uur per week')
    expect(text).toContain('Wat is er al?\nweten we nog niet')
    expect(text).toContain('Bij welk doel van de organisatie past dit?\nniet ingevuld')
  })

  test('tells of a work session who was there and what was said, and not what a facilitator kept', () => {
    const text = readable((draft) => {
      let count = 0
      addSession(draft, 's1', { agenda: 'brainstorm', title: 'Aan tafel', rank: 'a' }, () => `b${++count}`)
      changeRecord(draft, 'sessionBlocks', 'b1', { title: 'Eigen begin', ownNotes: 'Let op Piet' })
      addRecord(draft, 'sessionPeople', 'p1', { session: 's1', name: 'Ilse', role: 'facilitair', rank: 'a' })
      addRecord(draft, 'sessionPoints', 'x1', {
        session: 's1',
        kind: 'takeaway',
        who: 'Ilse',
        text: 'Begin klein',
        rank: 'a',
      })
    })
    expect(text).toContain('Werksessies\nAan tafel')
    expect(text).toContain('Wie waren er\nIlse (facilitair)')
    expect(text).toContain('Wat we meenemen\nIlse: Begin klein')
    expect(text).toContain('Eigen begin')
    expect(text).not.toContain('Let op Piet')
  })

  test('names every part of the first three steps, with its state', () => {
    const text = readable((draft) => {
      answer(draft, 'commitment/occasion/reason', 'Een contract loopt af')
      decide(draft, { ...by('Anna'), thread: 'commitment/occasion', event: 'part.done' })
    })
    const inSteps = parts.filter(({ step }) => step !== 'doing')
    for (const { id, code } of inSteps)
      expect(text).toContain(`${code} ${dutch(`steps:parts.${id}.title`)} (`)
    expect(text).toContain(`${title('occasion')} (klaar)\nAnna besloot dit op 22 november 2026.`)
    expect(text).toContain(`${title('boardStory')} (nog niet begonnen)`)
  })

  test('shows which lines of a checklist were ticked, also to who cannot see them', () => {
    const file = written((draft) => tick(draft, 'commitment/occasion/baseline', true))
    const line = (id: string) => dutch(`steps:parts.occasion.checklist.${id}`)
    expect(file).toContain(`aria-label="afgevinkt">☑</span> ${line('baseline')}`)
    expect(file).toContain(`aria-label="niet afgevinkt">☐</span> ${line('whatExists')}`)
  })

  test('shows a list as a table, with the words of what was chosen', () => {
    const text = readable((draft) =>
      addRecord(draft, 'items', 'colleagues/coalition/coalition/c1', {
        name: 'Samira',
        answer: 'maybe',
        rank: 'a',
      }),
    )
    expect(text).toContain('Naam\nAfdeling\nAntwoord\nSamira\nniet ingevuld\nmisschien')
  })

  test('follows each opportunity along the routes that it walks', () => {
    const text = readable((draft) => {
      addRecord(draft, 'opportunities', 'k1', {
        title: 'Schoonmaak',
        supplier: 'Schoon BV',
        targetGroups: ['youth', 'register'],
        rank: 'a',
      })
      addRecord(draft, 'opportunities', 'k2', { title: 'Groen', rank: 'b' })
      decide(draft, { ...by('Anna'), thread: 'k1/contract', event: 'contract.chosen' })
      answer(draft, 'k1/contract/talk/when', '2026-12-01')
    })
    expect(text).toContain('Leverancier\nSchoon BV')
    expect(text).toContain('jongeren en leerlingen, doelgroepregister')
    expect(text).toContain('Route bestaand contract (gekozen)')
    expect(text).toContain('4B.1 ')
    expect(text).not.toContain('4A.1 ')
    expect(text.slice(text.indexOf('Groen'))).toContain('nog geen route')
  })

  test('lists the actions and who decided what', () => {
    const text = readable((draft) => {
      addRecord(draft, 'actions', 'a1', {
        what: 'Bel de cateraar',
        who: 'Bob',
        due: '2026-12-01',
        about: 'together',
      })
      addRecord(draft, 'actions', 'a2', { what: 'Mail het bestuur', done: true })
      decide(draft, {
        ...by('Anna'),
        thread: 'commitment/mandate',
        event: 'part.postponed',
        said: { reason: 'Eerst het bestuur', until: '2027-01-15' },
        basis: { answered: 2, asked: 3 },
      })
    })
    expect(text).toContain(
      `Bel de cateraar\nBob\n1 december 2026\nStap 3: ${dutch('steps:steps.together.title')}\nte doen`,
    )
    expect(text).toContain('Mail het bestuur\nniet ingevuld\nniet ingevuld\nhet hele dossier\ngedaan')
    expect(text).toContain(
      `22 november 2026\nAnna\nOnderdeel op later gezet\n${title('mandate')}\ngeldt nu\nReden: Eerst het bestuur\n` +
        'Weer kijken op: 15 januari 2027\n2 van 3 vragen beantwoord',
    )
  })

  test('shows what a merge did not choose', () => {
    const text = readable(({ setAside }) =>
      setAside.set('x', {
        root: 'answers',
        key: 'commitment/occasion/reason',
        value: 'Omdat het moet',
        at: '2026-11-22T14:03:00Z',
      }),
    )
    expect(text).toContain(
      `${title('occasion')}: Waarom willen jullie dit?\nOmdat het moet\n22 november 2026`,
    )
  })

  test('reads as well in English', () => {
    const text = textOf(written(() => {}, english))
    expect(text).toContain('not filled in')
    expect(text).toContain('Saved on\n22 November 2026')
    expect(written(() => {}, english)).toContain('<html lang="en">')
  })

  test('shows typed text as text, whatever is in it', () => {
    const nasty = '</script><script>alert(1)</script><img src=x onerror=alert(1)> & "\''
    const file = written((draft) => {
      describeDossier(draft, { title: nasty })
      answer(draft, 'commitment/occasion/reason', nasty)
      addRecord(draft, 'actions', 'a1', { what: nasty, who: nasty })
    })
    expect(file.match(/<script/g)).toHaveLength(1)
    expect(file.match(/<\/script/g)).toHaveLength(1)
    expect(file).not.toContain('<img')
    expect(textOf(file)).toContain(nasty)
  })

  test('forbids everything but its own style', () => {
    const file = written(() => {})
    const [, css = ''] = /<style>([^]*?)<\/style>/.exec(file) ?? []
    const hash = createHash('sha256').update(css).digest('base64')
    expect(file).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(file).not.toMatch(/\sstyle=|\son\w+=|src=|@import|url\(/)
  })

  test('leads from its contents to every chapter', () => {
    const file = written(({ setAside }) =>
      setAside.set('x', { root: 'about', key: 'hrLead', value: 'Anna', at: '2026-11-22T14:03:00Z' }),
    )
    const ways = [...file.matchAll(/<li><a href="#([^"]+)">/g)].map(([, to]) => to)
    const chapters = [...file.matchAll(/<h2 id="([^"]+)" class="page">/g)].map(([, id]) => id)
    expect(chapters.length).toBe(14)
    expect(ways).toEqual(chapters)
  })

  test('gives every table a title and its columns a name; a wide one is scrolled by keyboard too', () => {
    const file = written((draft) => addRecord(draft, 'actions', 'a1', { what: 'Bel' }))
    const tables = file.split('<table>').slice(1)
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables)
      expect(table).toMatch(/^<caption[^>]*>[^<]+<\/caption><thead><tr><th scope="col"/)
    expect(file).toContain('<div class="wide" role="group" tabindex="0" aria-label="Acties"><table>')
  })

  test('has one h1 and no heading that skips a level', () => {
    const file = written((draft) => {
      addRecord(draft, 'opportunities', 'k1', { title: 'Schoonmaak' })
      decide(draft, { ...by('Anna'), thread: 'k1/tender', event: 'tender.chosen' })
      answer(draft, 'k1/tender/market/findings', 'x')
    })
    const levels = [...file.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
  })
})

describe('the name of a dossier file', () => {
  test.each([
    ['Gemeente X', 'Partnerwijzer – Dossier – Gemeente X – 2026-11-22.html'],
    ['A/B: "sociaal" <inkoop>?', 'Partnerwijzer – Dossier – A B sociaal inkoop – 2026-11-22.html'],
    ['..', 'Partnerwijzer – Dossier – 2026-11-22.html'],
  ])('of %s is one that every computer takes', (organisation, name) => {
    const view = viewOf(documentOf((draft) => describeDossier(draft, { organisation, title: '' })))
    expect(dossierFileName(view, '2026-11-22', dutch)).toBe(name)
  })

  test('has the title when there is no organisation', () => {
    const view = viewOf(documentOf((draft) => describeDossier(draft, { organisation: '', title: 'Proef' })))
    expect(dossierFileName(view, '2026-11-22', dutch)).toBe(
      'Partnerwijzer – Dossier – Proef – 2026-11-22.html',
    )
  })
})

/** '1.1 Leg de aanleiding vast'. */
function title(id: string): string {
  return `${findPart(id)?.code} ${dutch(`steps:parts.${id}.title`)}`
}

function documentOf(command: (draft: DossierDraft) => void): Y.Doc {
  const document = new Y.Doc()
  const draft = draftOf(document)
  describeDossier(draft, { title: 'Meer banen', organisation: 'Gemeente X', version: 1 })
  command(draft)
  return document
}

function written(command: (draft: DossierDraft) => void, words = dutch): string {
  const document = documentOf(command)
  const state = Y.encodeStateAsUpdateV2(document)
  return dossierFile({ id: 'd1', view: viewOf(document), state, savedAt: '2026-11-22T14:03:00.000Z' }, words)
}

function readable(command: (draft: DossierDraft) => void): string {
  return textOf(written(command))
}

function by(name: string) {
  return { id: name, by: name, at: '2026-11-22T12:00:00Z' }
}
