import type * as Y from 'yjs'
import type { DossierView } from '../../src/dossier/document/view'
import { describeMerge } from '../../src/dossier/merging/describeMerge'
import type { NextAction } from '../../src/dossier/progress/nextAction'
import { nextAction } from '../../src/dossier/progress/nextAction'
import { subjectOf } from '../../src/dossier/progress/partStatus'
import { progressOf } from '../../src/dossier/progress/progressOf'
import { readJournal } from '../../src/dossier/progress/readJournal'
import { readWaiting, type Waiting } from '../../src/dossier/progress/waiting'
import type { ThreadProgress } from '../../src/workflow/progress'
import { partsIn, placesOf } from './example'

/** What a dossier says on a day ('yyyy-mm-dd'), in plain values that can be kept beside it. */
export function tellDossier(view: DossierView, today: string) {
  return {
    view,
    journal: readJournal(view).map(({ entry, standing, canGoBack, isBeginning }) => ({
      id: entry.id,
      standing,
      canGoBack,
      isBeginning,
    })),
    progress: tellProgress(view),
    parts: Object.fromEntries(
      partsIn(view).map(({ place, part, status, work: { answered, unknown, ticked } }) => [
        `${subjectOf(place)}/${part.id}`,
        { status, answered, unknown, ticked },
      ]),
    ),
    next: tellNext(nextAction(view, today)),
    waiting: Object.fromEntries(readWaiting(view, today).map((one) => [tellWaiting(one), true])),
  }
}

/** What merging another copy into a dossier would bring. `theirs` is a whole Yjs state in V2 encoding. */
export function tellMerge(mine: Y.Doc, theirs: Uint8Array) {
  const { comparison, arrivals, decisions, disputes } = describeMerge(mine, theirs)
  const keys = (list: readonly { readonly root: string; readonly key: string }[]) =>
    list.map(({ root, key }) => `${root}/${key}`).toSorted()
  return {
    related: comparison.related,
    there: keys(comparison.there),
    here: keys(comparison.here),
    conflicts: Object.fromEntries(
      comparison.conflicts.map(({ id, kind, mine, theirs, advised }) => [
        id,
        { kind, mine, theirs, advised },
      ]),
    ),
    arrivals: Object.fromEntries(arrivals.map(({ kind, root, id }) => [`${root}/${id}`, kind])),
    decisions: idsOf(decisions),
    disputes: tellDisputes(disputes),
  }
}

function tellProgress(view: DossierView) {
  const progress = progressOf(view)
  const { state, versions, ...plan } = progress.plan()
  const places = placesOf(view).map((place) => {
    if ('step' in place) {
      const { closed, ...thread } = progress.step(place.step)
      return [place.step, { closed, ...tellThread(thread) }]
    }
    const { state, ...thread } = progress.route(place.opportunity, place.route)
    return [subjectOf(place), { state, ...tellThread(thread) }]
  })
  return {
    ...Object.fromEntries(places),
    plan: { state, versions: idsOf(versions), ...tellThread(plan) },
    disputes: tellDisputes(progress.disputes),
  }
}

function tellThread({ last, rivals, notTaken }: ThreadProgress) {
  return { last: last?.id ?? '', rivals: idsOf(rivals), notTaken }
}

function tellDisputes(
  disputes: readonly { readonly thread: string; readonly rivals: readonly { id: string }[] }[],
) {
  return Object.fromEntries(disputes.map(({ thread, rivals }) => [thread, idsOf(rivals)]))
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id).toSorted()
}

function tellNext(next: NextAction): string {
  if ('action' in next) return `${next.why} ${next.action.id}`
  if ('opportunity' in next) return `${next.why} ${next.opportunity.id}`
  return next.why === 'part' ? `${next.why} ${subjectOf(next.place)}/${next.part.id}` : next.why
}

function tellWaiting(waiting: Waiting): string {
  if (waiting.kind === 'dispute') return `dispute ${waiting.thread}`
  if (waiting.kind === 'closeStep') return `closeStep ${waiting.step}`
  if (waiting.kind === 'chooseRoute') return `chooseRoute ${waiting.opportunity.id}`
  if (waiting.kind === 'resumePart')
    return `resumePart ${subjectOf(waiting.place)}/${waiting.part.id} ${waiting.until}`
  return `resumeRoute ${waiting.opportunity.id}/${waiting.route} ${waiting.until}`
}
