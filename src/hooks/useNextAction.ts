import { useTranslation } from 'react-i18next'
import { paths } from '../addresses/paths'
import { subjectPath } from '../addresses/subjectPath'
import { readReference } from '../dossier/document/reference'
import type { Action } from '../dossier/kinds/action'
import { type NextAction, nextAction } from '../dossier/progress/nextAction'
import { useDossier } from './useDossier'
import { useFormat } from './useFormat'
import { useOpenDossier } from './useOpenDossier'
import { useToday } from './useToday'

export type NextActionWords = {
  readonly why: NextAction['why']
  readonly what: string
  /** Who and when, as far as it is known: 'Sanne · 27 november 2026'. */
  readonly whoWhen: string
  /** The rule that chose it, in a sentence. */
  readonly reason: string
  readonly href: string
}

/** The one next action of the open dossier, in words. */
export function useNextAction(): NextActionWords {
  const { t } = useTranslation('dossier')
  const { t: stepWords } = useTranslation('steps')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { id } = useOpenDossier()
  const view = useDossier((dossier) => dossier)
  const format = useFormat()
  const next = nextAction(view, useToday())
  const reason = t(`next.why.${next.why}`)

  if (next.why === 'addOpportunity') {
    return {
      why: next.why,
      what: t('next.addOpportunity'),
      whoWhen: '',
      reason,
      href: paths.opportunities(id),
    }
  }
  if (next.why === 'opportunityWithout') {
    const { opportunity } = next
    const title = opportunity.title || opportunityWords('untitled')
    const href = paths.opportunity(id, opportunity.id)
    return { why: next.why, what: t('next.planOpportunity', { title }), whoWhen: '', reason, href }
  }
  if (next.why === 'part') {
    const { part, place } = next
    const what = t('next.part', { code: part.code, title: stepWords(`parts.${part.id}.title`) })
    const names = part.does.flatMap((role) => leadOf(role))
    const who = names.map((field) => view.about[field]).filter(Boolean)
    return {
      why: next.why,
      what,
      whoWhen: [...new Set(who)].join(', '),
      reason,
      href: paths.part(id, place, part.id),
    }
  }
  const { what, who, due } = next.action
  const date = due && format.date(due)
  const when = next.why === 'overdue' ? t('next.late', { when: date }) : date || t('next.noDate')
  const whoWhen = t('next.whoWhen', { who: who || t('next.nobody'), when })
  return { why: next.why, what, whoWhen, reason, href: hrefOf(id, next.action) }
}

const leads = { hrLead: 'hrLead', procurementLead: 'procurementLead' } as const

function leadOf(role: string): readonly (keyof typeof leads)[] {
  return role === 'hrLead' || role === 'procurementLead' ? [role] : []
}

/** Where an action is worked on: its opportunity, its part, or the list of actions. */
function hrefOf(id: string, { about }: Action): string {
  if (about === '') return paths.actions(id)
  const { opportunity } = readReference(about)
  return opportunity ? paths.opportunity(id, opportunity) : subjectPath(id, about)
}
