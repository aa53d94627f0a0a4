import { parts } from '../content/steps'
import type { DossierView } from './view'

const known = new WeakMap<DossierView['answers'], Map<object, Map<object, readonly string[]>>>()
const personQuestions = new Set(
  parts.flatMap((part) =>
    part.questions.filter(({ kind }) => kind === 'person').map(({ id }) => `${part.id}/${id}`),
  ),
)

/** The colleagues and contacts that the dossier already names, for offering them again. Same list until one changes. */
export function readPeople({ about, answers, actions }: DossierView): readonly string[] {
  const forAnswers = known.get(answers) ?? new Map<object, Map<object, readonly string[]>>()
  known.set(answers, forAnswers)
  const forAbout = forAnswers.get(about) ?? new Map<object, readonly string[]>()
  forAnswers.set(about, forAbout)
  const before = forAbout.get(actions)
  if (before) return before
  const answered = Object.entries(answers).flatMap(([key, value]) => {
    const [part, question] = key.split('/').slice(-2)
    return personQuestions.has(`${part}/${question}`) && typeof value === 'string' ? [value] : []
  })
  const names = [
    about.hrLead,
    about.procurementLead,
    ...answered,
    ...Object.values(actions).map(({ who }) => who),
  ]
  const people = [...new Set(names.map((name) => name.trim()).filter(Boolean))].toSorted()
  forAbout.set(actions, people)
  return people
}
