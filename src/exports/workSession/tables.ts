import type { DossierView } from '../../dossier/document/view'
import { dateIn, numberIn } from '../../dossier/naming/formats'
import type { SessionResults } from '../../dossier/workSession/sessionResults'
import type { Words } from '../../words/Words'
import { subjectOfAction } from '../documents/actionTable'
import { routesOf } from '../documents/opportunityTable'
import { fieldOf, table } from '../documents/pieces'
import type { Block, Cell } from '../documents/tree'

/** What a session chose, with the dots it got and the route it goes. */
export function sessionChoices(view: DossierView, { choices }: SessionResults, words: Words): Block {
  const counted = choices.some(({ votes }) => votes !== undefined)
  const columns: (readonly [string, number])[] = [
    [words('papers:opportunity'), 5],
    ...(counted ? [[words('sessionClose:report.votes'), 1.2] as const] : []),
    [words('papers:route'), 5],
  ]
  const rows = choices.map(({ opportunity, votes }): Cell[] => [
    opportunity.title || words('opportunities:untitled'),
    ...(counted ? [votes === undefined ? words('sessionClose:report.noVotes') : numberIn(words, votes)] : []),
    fieldOf(
      words('papers:route'),
      routesOf(view, opportunity, words).join('\n'),
      { opportunity: opportunity.id },
      words,
    ),
  ])
  return table(words('sessionClose:report.choices'), columns, rows)
}

/** What has to be done, by whom and when. What was chosen and has no action stands in it as a gap. */
export function sessionActions(view: DossierView, { choices, actions }: SessionResults, words: Words): Block {
  const asked = { screen: 'actions' } as const
  const name = (field: 'what' | 'who' | 'due' | 'about') => words(`actions:fields.${field}`)
  const without = choices.filter((one) => one.actions.length === 0).map(({ opportunity }) => opportunity)
  const rows: Cell[][] = actions.map((action) => [
    action.done ? words('papers:calendar.done', { what: action.what }) : action.what,
    fieldOf(name('who'), action.who, asked, words),
    fieldOf(name('due'), action.due && dateIn(words, action.due), asked, words),
    subjectOfAction(action, view, words),
  ])
  for (const { id, title } of without) {
    const gap = (field: 'what' | 'who' | 'due') => fieldOf(name(field), '', { opportunity: id }, words)
    rows.push([gap('what'), gap('who'), gap('due'), title || words('opportunities:untitled')])
  }
  return table(
    words('sessionClose:report.actions'),
    [
      [name('what'), 5],
      [name('who'), 2],
      [name('due'), 2.6],
      [name('about'), 4],
    ],
    rows,
  )
}
