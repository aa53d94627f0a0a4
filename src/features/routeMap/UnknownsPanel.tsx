import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { readUnknowns, type Unknown } from '../../dossier/answers/unknowns'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { TextLink } from '../../ui/TextLink'
import { SidePanel } from './SidePanel'

/** The questions to which people said "weet ik nog niet", each with the part that asks it. */
export function UnknownsPanel() {
  const { t } = useTranslation('routeMap')
  const { t: method } = useTranslation('steps')
  const { id } = useOpenDossier()
  const view = useDossier((dossier) => dossier)
  const unknowns = useMemo(() => readUnknowns(view), [view])
  const words = ({ place, part, questionId }: Unknown) => {
    const question = method(`parts.${part.id}.questions.${questionId}.label`)
    if ('step' in place) return t('unknowns.inStep', { question, code: part.code })
    const title = view.opportunities[place.opportunity]?.title.trim() || t('opportunity.untitled')
    return t('unknowns.onRoute', { question, code: part.code, title })
  }
  return (
    <SidePanel
      title={t('unknowns.title')}
      empty={t('unknowns.none')}
      lines={unknowns.map((one) => ({
        id: one.key,
        content: <TextLink href={paths.part(id, one.place, one.part.id)}>{words(one)}</TextLink>,
      }))}
    />
  )
}
