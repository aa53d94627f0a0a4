import { readActions } from '../../dossier/document/readRecords'
import type { DossierView } from '../../dossier/document/view'
import type { Action } from '../../dossier/kinds/action'
import { dateIn } from '../../dossier/naming/formats'
import { nameSubject } from '../../dossier/naming/nameSubject'
import { openActions } from '../../dossier/progress/nextAction'
import type { Words } from '../../words/Words'
import { fieldOf, table } from './pieces'
import type { Block } from './tree'

/** The actions as a table: what has to be done by date, then what was done. What is late is said kindly. */
export function actionTable(view: DossierView, words: Words, today: string): Block {
  const done = readActions(view).filter((action) => action.done)
  const actions = [...openActions(view), ...done]
  if (actions.length === 0) {
    const label = words('actions:title')
    return { kind: 'value', field: fieldOf(label, '', { screen: 'actions' }, words) }
  }
  const name = (field: 'what' | 'who' | 'due' | 'about') => words(`actions:fields.${field}`)
  const rows = actions.map((action) => [
    action.what,
    fieldOf(name('who'), action.who, { screen: 'actions' }, words),
    fieldOf(name('due'), action.due && dateIn(words, action.due), { screen: 'actions' }, words),
    subjectOfAction(action, view, words),
    words(`papers:actionState.${stateOf(action, today)}`),
  ])
  return table(
    words('actions:title'),
    [
      [name('what'), 5],
      [name('who'), 2],
      [name('due'), 2.5],
      [name('about'), 4],
      [words('file:state'), 2],
    ],
    rows,
  )
}

/** What an action belongs to, in words. */
export function subjectOfAction({ about }: Action, view: DossierView, words: Words): string {
  return about === '' ? words('actions:dossier') : nameSubject({ view, words }, about)
}

/** How an action stands on a day. */
export function stateOf({ done, due }: Action, today: string): 'done' | 'past' | 'open' {
  if (done) return 'done'
  return due !== '' && due < today ? 'past' : 'open'
}
