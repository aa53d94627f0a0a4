import { decisions } from '../../../src/content/decisions'
import { partsOfRoute, steps } from '../../../src/content/steps'
import { roots } from '../../../src/dossier/document/draft'
import { type DossierView, type RecordRoot, recordDefaults } from '../../../src/dossier/document/view'
import { sessionEventTypes } from '../../../src/workflow/workSession/events'

/** What a dossier that should hold everything lacks: a root, a field, a question, a decision. */
export function findLacking(view: DossierView): readonly string[] {
  const { answers, items, journal, sessionEvents } = view
  const decided = Object.values(journal).map(({ event }) => event)
  const happened = Object.values(sessionEvents).map(({ type }) => type)
  return [
    ...roots.filter((root) => Object.keys(view[root]).length === 0),
    ...Object.keys(recordDefaults).flatMap((root) => fieldsLacking(view, root as RecordRoot)),
    ...questions
      .filter(({ key, list }) =>
        list ? !Object.keys(items).some((path) => path.startsWith(`${key}/`)) : answers[key] === undefined,
      )
      .map(({ key }) => key),
    ...decisions.filter((decision) => !decided.includes(decision)),
    ...sessionEventTypes.filter((type) => !happened.includes(type)),
  ]
}

const places = [
  ...steps.flatMap(({ id, parts }) => (id === 'doing' ? [] : [{ subject: id as string, parts }])),
  { subject: 'k1/contract', parts: partsOfRoute('contract') },
  { subject: 'k2/tender', parts: partsOfRoute('tender') },
]
const questions = places.flatMap(({ subject, parts }) =>
  parts.flatMap((part) =>
    part.questions.map(({ id, kind }) => ({ key: `${subject}/${part.id}/${id}`, list: kind === 'list' })),
  ),
)

function fieldsLacking(view: DossierView, root: RecordRoot): readonly string[] {
  const records: readonly Readonly<Record<string, unknown>>[] = Object.values(view[root])
  return Object.entries(recordDefaults[root])
    .filter(([field, empty]) =>
      records.every((record) => JSON.stringify(record[field]) === JSON.stringify(empty)),
    )
    .map(([field]) => `${root}/${field}`)
}
