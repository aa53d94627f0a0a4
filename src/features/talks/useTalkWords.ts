import { useTranslation } from 'react-i18next'
import { findGuide } from '../../content/guides'
import { clauseStates } from '../../content/opportunity'
import type { DossierView } from '../../dossier/document/view'
import type { Talk } from '../../dossier/kinds/talk'
import { type KnownFact, opportunityOfTalk, outcomeOf } from '../../dossier/talks/readTalk'
import { useFormat } from '../../hooks/useFormat'

/** What talks and what is known for them are called. */
export function useTalkWords() {
  const { t } = useTranslation('talks')
  const { t: opportunityWords } = useTranslation('opportunities')
  const format = useFormat()
  const guide = (id: string) => (findGuide(id) ? t(`guides.${id}.title`) : t('noGuide'))
  return {
    guide,
    /** 'Verkennend gesprek met een leverancier · Veenhelder'. */
    talk: (talk: Talk) =>
      talk.with.trim() ? t('named', { title: guide(talk.guide), with: talk.with }) : guide(talk.guide),
    /** How a talk stands: what it came to, or when it is. */
    state: (talk: Talk) => {
      const outcome = outcomeOf(talk)
      if (outcome) return t(`state.${outcome}`)
      return talk.on ? t('state.planned', { date: format.date(talk.on) }) : t('state.noDate')
    },
    about: (view: Pick<DossierView, 'opportunities'>, talk: Talk) => {
      const opportunity = opportunityOfTalk(view, talk)
      return opportunity && (opportunity.title || opportunityWords('untitled'))
    },
    fact: ({ id, value }: KnownFact) => {
      if (value === '') return t('notFilled')
      if (id === 'ends') return format.date(value)
      return id === 'clause' && clauseStates.some((one) => one === value)
        ? opportunityWords(`clauses.${value}`)
        : value
    },
  }
}
