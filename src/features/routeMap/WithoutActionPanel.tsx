import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { withoutAction } from '../../dossier/progress/nextAction'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { TextLink } from '../../ui/TextLink'
import { SidePanel } from './SidePanel'

/** Open opportunities for which nobody planned anything: the loudest thing beside the map. Absent if there are none. */
export function WithoutActionPanel() {
  const { t } = useTranslation('routeMap')
  const { id } = useOpenDossier()
  const view = useDossier((dossier) => dossier)
  const lonely = useMemo(() => withoutAction(view), [view])
  if (lonely.length === 0) return null
  return (
    <SidePanel
      tone="attention"
      title={t('without.title', { count: lonely.length })}
      empty=""
      lines={lonely.map((one) => ({
        id: one.id,
        content: (
          <TextLink href={paths.opportunity(id, one.id)}>
            {t('without.plan', { title: one.title.trim() || t('opportunity.untitled') })}
          </TextLink>
        ),
      }))}
    />
  )
}
