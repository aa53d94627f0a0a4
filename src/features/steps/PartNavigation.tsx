import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { findStep, type Part, parts, partsOfRoute } from '../../content/steps'
import type { Place } from '../../dossier/progress/partStatus'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { ActionLink } from '../../ui/ActionLink'
import { Cluster } from '../../ui/Stack'

/** To the part before and the part after, where a part is walked. */
export function PartNavigation({ part, place }: { part: Part; place: Place }) {
  const { t } = useTranslation('part')
  const { t: words } = useTranslation('steps')
  const { id } = useOpenDossier()
  const around = 'step' in place ? parts.filter(({ step }) => step === place.step) : partsOfRoute(place.route)
  const at = around.findIndex((one) => one.id === part.id)
  const [before, after] = [around[at - 1], around[at + 1]]
  const nameOf = (one: Part) => `${one.code} ${words(`parts.${one.id}.title`)}`
  return (
    <nav aria-label={t('around')}>
      <Cluster>
        {before && (
          <ActionLink href={paths.part(id, place, before.id)} variant="subtle" icon="arrowLeft">
            {t('previous', { title: nameOf(before) })}
          </ActionLink>
        )}
        {after && (
          <ActionLink href={paths.part(id, place, after.id)} variant="subtle" icon="arrowRight">
            {t('following', { title: nameOf(after) })}
          </ActionLink>
        )}
        {!after && 'step' in place && (
          <ActionLink href={paths.step(id, place.step)} variant="subtle" icon="arrowRight">
            {t('toFinishStep', { code: findStep(place.step)?.code })}
          </ActionLink>
        )}
        {!after && 'route' in place && (
          <ActionLink href={paths.opportunity(id, place.opportunity)} variant="subtle" icon="arrowRight">
            {t('toOpportunity')}
          </ActionLink>
        )}
      </Cluster>
    </nav>
  )
}
