import { readActions } from '../../dossier/document/readRecords'
import type { DossierView } from '../../dossier/document/view'
import { openActions } from '../../dossier/progress/nextAction'
import type { Words } from '../../words/Words'
import type { Sheet } from '../writers/sheetContent'
import { stateOf, subjectOfAction } from './actionTable'

/** The actions as a sheet: those to do by date, then those done. */
export function actionSheet(view: DossierView, words: Words, today: string): Sheet {
  const actions = [...openActions(view), ...readActions(view).filter(({ done }) => done)]
  return {
    name: words('actions:title'),
    columns: [
      { title: words('actions:fields.what'), kind: 'text', width: 50 },
      { title: words('actions:fields.who'), kind: 'text', width: 18 },
      { title: words('actions:fields.due'), kind: 'day', width: 14 },
      { title: words('actions:fields.about'), kind: 'text', width: 44 },
      { title: words('file:state'), kind: 'text', width: 16 },
    ],
    rows: actions.map((action) => [
      action.what,
      action.who,
      action.due,
      subjectOfAction(action, view, words),
      words(`papers:actionState.${stateOf(action, today)}`),
    ]),
  }
}
