import { routes } from '../../content/define'
import { categories, opportunityKinds, targetGroups } from '../../content/opportunity'
import type { DossierView } from '../../dossier/document/view'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { dateIn, numberIn } from '../../dossier/naming/formats'
import { readObstacles } from '../../dossier/opportunities/obstacles'
import { actionsOf } from '../../dossier/progress/nextAction'
import { progressOf } from '../../dossier/progress/progressOf'
import type { Words } from '../../words/Words'
import type { SheetNote } from './sheet'

/** What an opportunity says in one box of its card, each line a note. A box that nobody filled in has none. */
export function opportunityNotes(
  view: DossierView,
  opportunity: Opportunity,
  field: string,
  words: Words,
): readonly SheetNote[] {
  return linesOf(view, opportunity, field, words)
    .filter(({ text }) => text !== '')
    .map(({ text, details = '' }) => ({ text, details, colour: 'plain' }))
}

type Line = { readonly text: string; readonly details?: string }

function linesOf(view: DossierView, opportunity: Opportunity, field: string, words: Words): readonly Line[] {
  const known = (list: readonly string[], group: string, value: string) =>
    list.includes(value) ? words(`opportunities:${group}.${value}`) : value
  const estimate = (key: string, value: number) =>
    value > 0
      ? [{ text: words(`canvasPaper:card.${key}`, { count: value, number: numberIn(words, value) }) }]
      : []
  const progress = progressOf(view)
  switch (field) {
    case 'opportunity':
      return [
        { text: opportunity.title },
        { text: known(opportunityKinds, 'kinds', opportunity.kind) },
        { text: known(categories, 'categories', opportunity.category) },
        ...routes.map((route) => ({
          text:
            progress.route(opportunity.id, route).state !== 'idea'
              ? words(`opportunities:route.${route}`)
              : '',
        })),
      ]
    case 'supplier':
      return [
        { text: opportunity.supplier },
        {
          text: opportunity.contractEnds
            ? words('canvasPaper:card.contractEnds', { date: dateIn(words, opportunity.contractEnds) })
            : '',
        },
        ...estimate('valuePerYear', opportunity.valuePerYear),
        ...estimate('handsOnHours', opportunity.handsOnHours),
      ]
    case 'targetGroups':
      return opportunity.targetGroups.map((group) => ({ text: known(targetGroups, 'targetGroups', group) }))
    case 'size':
      return [...estimate('jobs', opportunity.jobs), ...estimate('jobHours', opportunity.jobHours)]
    case 'obstacles':
      return readObstacles(opportunity).map(({ text, owner }) => ({
        text,
        details: owner && words('canvasPaper:details.owner', { name: owner }),
      }))
    case 'firstStep':
      return actionsOf(view, opportunity.id)
        .slice(0, 1)
        .map(({ what, who, due }) => ({
          text: what,
          details: [who, due && dateIn(words, due)].filter(Boolean).join(' · '),
        }))
    default: {
      const value = opportunity[field as keyof Opportunity]
      return typeof value === 'string' ? value.split('\n').map((text) => ({ text: text.trim() })) : []
    }
  }
}
