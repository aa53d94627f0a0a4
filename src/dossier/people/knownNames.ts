import { parts } from '../../content/steps'
import { memoise } from '../document/memoise'
import { readReference } from '../document/reference'
import type { DossierView } from '../document/view'

const personQuestions = new Set(
  parts.flatMap((part) =>
    part.questions.filter(({ kind }) => kind === 'person').map(({ id }) => `${part.id}/${id}`),
  ),
)

/** The colleagues and contacts that the dossier already names, for offering them again. Same list until one changes. */
export function readPeople({ about, answers, actions, people }: DossierView): readonly string[] {
  return namesIn([about, answers, actions, people])
}

type Given = readonly [
  DossierView['about'],
  DossierView['answers'],
  DossierView['actions'],
  DossierView['people'],
]

const namesIn = memoise(([about, answers, actions, people]: Given): readonly string[] => {
  const answered = Object.entries(answers).flatMap(([key, value]) => {
    const { part, rest } = readReference(key)
    return personQuestions.has(`${part}/${rest.join('/')}`) && typeof value === 'string' ? [value] : []
  })
  const names = [
    about.hrLead,
    about.procurementLead,
    ...answered,
    ...Object.values(actions).map(({ who }) => who),
    ...Object.values(people).flatMap(({ name, removed }) => (removed ? [] : name)),
  ]
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))].toSorted()
})
