import { sectors } from '../content/sectors'
import { type Step, steps } from '../content/steps'
import {
  checksumOf,
  type DossierFileData,
  dataBlockId,
  fileFormat,
  toBase64,
} from '../dossier/document/dossierFileData'
import { currentVersion } from '../dossier/document/draft'
import { readActions, readOpportunities } from '../dossier/document/readRecords'
import type { DossierView } from '../dossier/document/view'
import { setAsideLines } from '../dossier/naming/setAsideLines'
import { progressOf } from '../dossier/progress/progressOf'
import { writeContracts } from './dossierFile/contracts'
import { writeJournal } from './dossierFile/journal'
import { writeOpportunity } from './dossierFile/opportunity'
import { writeOwnExamples } from './dossierFile/ownExamples'
import { writePart } from './dossierFile/part'
import { facts, heading, table } from './dossierFile/pieces'
import { writeRoles } from './dossierFile/roles'
import { writeScans } from './dossierFile/scans'
import { writeSessions } from './dossierFile/sessions'
import { style, styleHash } from './dossierFile/style'
import { writeTalks } from './dossierFile/talks'
import { dateIn, type Words, wordsOfSubject } from './dossierFile/words'
import { fileName } from './fileName'
import { Html, html } from './html'

export { dossierFileSubjects } from './dossierFile/words'

/** A dossier to be written down. `state` is its whole Yjs state in V2 encoding, `savedAt` an ISO time. */
export type DossierToSave = {
  readonly id: string
  readonly view: DossierView
  readonly state: Uint8Array
  readonly savedAt: string
  /** Whether it is an empty dossier to hand out: who opens it begins a dossier of their own. */
  readonly handOut?: boolean
}

/** 'Partnerwijzer – Dossier – Gemeente X – 2026-11-22.html'. `day` is a calendar day, 'yyyy-mm-dd'. */
export function dossierFileName({ about }: DossierView, day: string, words: Words): string {
  return fileName(words('file:kind'), about.organisation || about.title, day, 'html')
}

/**
 * The dossier as one file: a page that a person reads and prints in any browser, without scripts and without this app,
 * and that carries the whole dossier, to be opened or merged again. `words` has the words of `dossierFileSubjects`.
 */
export function dossierFile(dossier: DossierToSave, words: Words): string {
  const { view, savedAt, handOut } = dossier
  const { title } = view.about
  const name = title || words('file:untitled')
  const page = html`<!doctype html>
<html lang="${words('file:language')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Partnerwijzer">
<title>${name} – Partnerwijzer</title>
${style}
</head>
<body>
<header>
<p class="brand">Partnerwijzer</p>
<h1>${name}</h1>
${facts(aboutOf(view, savedAt, words), words('file:empty'))}
<p class="note">${words(handOut ? 'file:handOut' : 'file:reopen')}</p>
${contents(words)}
</header>
<main>
${steps.map((step) => step.id !== 'doing' && writeStep(view, step, step.id, words))}
${writeContracts(view, words)}
${writeOpportunities(view, words)}
${writeRoles(view, words)}
${writeTalks(view, words)}
${writeSessions(view, words)}
${writeActions(view, words)}
${writeScans(view, words)}
${writeOwnExamples(view, words)}
${writeAside(view, words)}
${heading(2, words('journal:title'), 'journal')}
${writeJournal(view, words)}
</main>
<footer><p class="soft">${words('file:footer')}</p></footer>
${dataBlock(dossier)}
</body>
</html>
`
  return page.markup
}

function aboutOf({ about }: DossierView, savedAt: string, words: Words) {
  const { organisation, sector, hrLead, procurementLead, createdAt } = about
  const values = {
    organisation,
    sector: sectors.some((one) => one === sector) ? words(`start:sectors.${sector}`) : sector,
    hrLead,
    procurementLead,
    createdAt: createdAt && dateIn(words, createdAt),
    savedAt: dateIn(words, savedAt),
  }
  return Object.entries(values).map(([field, value]) => [words(`file:about.${field}`), value] as const)
}

function contents(words: Words): Html {
  const links = [
    ...steps.flatMap(({ id }) => (id === 'doing' ? [] : [[id, stepTitle(id, words)]])),
    ['contracts', words('contracts:title')],
    ['opportunities', words('opportunities:title')],
    ['roles', words('roleMatrix:title')],
    ['actions', words('actions:title')],
    ['journal', words('journal:title')],
  ]
  return html`<nav aria-labelledby="contents"><h2 class="small" id="contents">${words('file:contents')}</h2><ul>${links.map(
    ([id, title]) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>`
}

function stepTitle(id: Step['id'], words: Words): string {
  const code = steps.find((step) => step.id === id)?.code ?? ''
  return words('journal:subject.step', { code, title: words(`steps:steps.${id}.title`) })
}

function writeStep(view: DossierView, { parts }: Step, id: Exclude<Step['id'], 'doing'>, words: Words): Html {
  const closed = progressOf(view).step(id).closed
  const state = html`<span class="state">(${words(closed ? 'file:closed' : 'file:open')})</span>`
  return html`<section>
${heading(2, html`${stepTitle(id, words)} ${state}`, id)}
<p>${words(`steps:steps.${id}.goal`)}</p>
${parts.map((part) => writePart(view, { step: id }, part, words, 3))}
</section>`
}

function writeOpportunities(view: DossierView, words: Words): Html {
  const opportunities = readOpportunities(view)
  return html`<section>
${heading(2, words('opportunities:title'), 'opportunities')}
${opportunities.length === 0 && html`<p class="soft">${words('file:noOpportunities')}</p>`}
${opportunities.map((opportunity) => writeOpportunity(view, opportunity, words))}
</section>`
}

function writeActions(view: DossierView, words: Words): Html {
  const actions = readActions(view)
  const columns = ['what', 'who', 'due', 'about'].map((field) => words(`actions:fields.${field}`))
  const rows = actions.map(({ what, who, due, about, done }) => [
    what,
    who || words('actions:nobody'),
    due ? dateIn(words, due) : words('actions:noDate'),
    about ? wordsOfSubject(about, view, words) : words('actions:dossier'),
    words(done ? 'actions:done' : 'actions:open'),
  ])
  return html`<section>
${heading(2, words('actions:title'), 'actions')}
${rows.length === 0 ? html`<p class="soft">${words('file:noActions')}</p>` : table(undefined, [...columns, words('file:state')], rows)}
</section>`
}

/** What merges did not choose: somebody wrote it, so it is not hidden. */
function writeAside(view: DossierView, words: Words): Html | undefined {
  const rows = setAsideLines(view, words).map(({ about, value, at }) => [about, value, dateIn(words, at)])
  if (rows.length === 0) return undefined
  const columns = ['about', 'value', 'when'].map((column) => words(`file:aside.${column}`))
  return html`<section>${heading(2, words('file:aside.title'))}<p>${words('file:aside.intro')}</p>${table(undefined, columns, rows)}</section>`
}

/** The data for this app. Inside a script element nothing is escaped, so what could end it is written otherwise. */
function dataBlock({ id, view, state, savedAt, handOut }: DossierToSave): Html {
  const data: DossierFileData = {
    format: fileFormat,
    version: Math.max(view.about.version, currentVersion),
    dossierId: id,
    ...(handOut && { handOut }),
    savedAt,
    checksum: checksumOf(state),
    state: toBase64(state),
  }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return html`<script type="application/json" id="${dataBlockId}">${new Html(json)}</script>`
}
