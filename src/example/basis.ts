import { type Part, partsOfRoute, steps } from '../content/steps'
import type { DossierDraft } from '../dossier/document/draft'
import { readEntry } from '../dossier/document/entries'
import { splitKey } from '../dossier/document/recordKey'
import { findSubject } from '../dossier/progress/findSubject'
import { tell, threadsOf } from '../workflow/journal'

type Basis = Readonly<Record<string, number>>

/**
 * What is true of a thread at this moment, counted as the screens count it when somebody decides. It reads the draft
 * itself: a view for each of a hundred decisions would keep people waiting.
 */
export function readBasis(draft: DossierDraft, thread: string): Basis {
  const { place, part } = findSubject(thread) ?? {}
  if (!place) return {}
  if (part) return ofPart(countWork(draft, thread)(thread, part))
  if ('step' in place) {
    const parts = steps.find(({ id }) => id === place.step)?.parts ?? []
    return { done: countDone(draft, thread, parts), parts: parts.length }
  }
  const parts = partsOfRoute(place.route)
  const count = countWork(draft, thread)
  const works = parts.map((one) => count(`${thread}/${one.id}`, one))
  return {
    answered: works.reduce((sum, { answered }) => sum + answered, 0),
    asked: works.reduce((sum, { asked }) => sum + asked, 0),
    done: countDone(draft, thread, parts),
    parts: parts.length,
  }
}

function ofPart(work: ReturnType<ReturnType<typeof countWork>>): Basis {
  return { ...work, open: work.asked - work.answered + work.toTick - work.ticked }
}

function countWork({ answers, items, checks }: DossierDraft, thread: string) {
  // From '<subject>/<part>/<question>/<line>/<field>', of this thread alone.
  const lines = [...items.keys()].filter((key) => key.startsWith(`${thread}/`))
  const listed = new Set(lines.map((key) => splitKey(splitKey(key).id).id))
  return (key: string, { questions, checklist }: Part) => ({
    answered: questions.filter(({ id }) => answers.has(`${key}/${id}`) || listed.has(`${key}/${id}`)).length,
    asked: questions.length,
    ticked: checklist.filter(({ id }) => checks.has(`${key}/${id}`)).length,
    toTick: checklist.length,
  })
}

function countDone({ journal }: DossierDraft, subject: string, parts: readonly Part[]): number {
  const entries = [...journal.entries()].flatMap(([id, entry]) => readEntry(entry, id) ?? [])
  const threads = threadsOf(entries.filter(({ thread }) => thread.startsWith(`${subject}/`)))
  return parts.filter(({ id }) => tell(threads.get(`${subject}/${id}`) ?? []).agreed.at(-1) === 'part.done')
    .length
}
