import { examplePath } from '../../addresses/examplePath'
import { glossaryPath } from '../../addresses/glossaryPath'
import { instrumentPath } from '../../addresses/instrumentPath'
import { methodPath } from '../../addresses/methodPath'
import { paths } from '../../addresses/paths'
import { examples } from '../../content/examples'
import { abbreviations, terms } from '../../content/glossary'
import { instruments } from '../../content/instruments'
import { type Part, steps } from '../../content/steps'
import type { Words } from '../../words/Words'
import { type Found, found } from './found'

/** The subjects whose words are searched. */
export const searchSubjects = [
  'kinds',
  'steps',
  'examples',
  'glossary',
  'instruments',
  'dossier',
  'decisions',
  'opportunities',
  'contracts',
  'canvases',
  'questionCards',
  'roleMatrix',
  'roles',
  'sessionClose',
  'agendas',
] as const

/** Everything of the method and around it. Within a dossier its own screens are found too, and where it walks a part. */
export function contentDocuments(id: string | undefined, words: Words): readonly Found[] {
  return [...(id === undefined ? [] : screens(id, words)), ...method(id, words), ...knowledge(words)]
}

function screens(id: string, words: Words): readonly Found[] {
  const places = [
    ['map', paths.map(id)],
    ['contracts', paths.contracts(id)],
    ['opportunities', paths.opportunities(id)],
    ['canvases', paths.canvases(id)],
    ['roles', paths.roles(id)],
    ['talks', paths.talks(id)],
    ['actions', paths.actions(id)],
    ['scan', paths.scan(id)],
    ['journal', paths.journal(id)],
    ['examples', paths.examples(id)],
    ['documents', paths.documents(id)],
  ] as const
  return places.map(([name, href]) => found('screen', name, words(`dossier:nav.${name}`), '', href))
}

function method(id: string | undefined, words: Words): readonly Found[] {
  return steps.flatMap((step) => {
    const title = words(`steps:steps.${step.id}.title`)
    const goal = words(`steps:steps.${step.id}.goal`)
    const name = words('dossier:stepOf', { code: step.code, title })
    return [
      found('step', step.id, name, goal, id === undefined ? methodPath() : paths.step(id, step.id)),
      ...step.parts.map((part) => ofPart(id, part, words)),
    ]
  })
}

function ofPart(id: string | undefined, part: Part, words: Words): Found {
  const base = `steps:parts.${part.id as string}` as const
  const name = words('dossier:partTitle', { code: part.code, title: words(`${base}.title`) })
  const text = [
    ...(['purpose', 'why', 'delivers'] as const).map((key) => words(`${base}.${key}`)),
    ...part.questions.map((question) => words(`${base}.questions.${question.id}.label`)),
    ...part.checklist.map((line) => words(`${base}.checklist.${line.id}`)),
    ...part.facts.map((fact) => words(`${base}.facts.${fact.id}`)),
  ].join(' ')
  return found('part', part.id, name, text, hrefOf(id, part))
}

function hrefOf(id: string | undefined, { id: part, step }: Part): string {
  if (id === undefined) return methodPath(part)
  return step === 'doing' ? paths.methodPart(id, part) : paths.part(id, { step }, part)
}

function knowledge(words: Words): readonly Found[] {
  return [
    ...instruments.map(({ id, lines }) => {
      const text = lines.map((line) => words(`instruments:cards.${id as string}.${line.id}`)).join(' ')
      const name = words(`steps:parts.instrument.questions.instruments.fields.instrument.options.${id}`)
      return found(
        'instrument',
        id,
        name,
        `${words(`instruments:cards.${id}.what`)} ${text}`,
        instrumentPath(id),
      )
    }),
    ...terms.map(({ id }) => {
      const text = `${words(`glossary:terms.${id}.meaning`)} ${words(`glossary:terms.${id}.other`)}`
      return found('term', id, words(`glossary:terms.${id}.term`), text, glossaryPath(id))
    }),
    ...abbreviations.map((id) =>
      found('term', id, id, words(`glossary:abbreviations.${id}`), glossaryPath(id)),
    ),
    ...examples.map(({ id, lines }) => {
      const text = lines.map((line) => words(`examples:cases.${id as string}.lines.${line.id}`)).join(' ')
      const about = `${words(`examples:cases.${id}.short`)} ${text}`
      return found('example', id, words(`examples:cases.${id}.name`), about, examplePath(id))
    }),
  ]
}
