import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { instrumentPath } from '../../addresses/instrumentPath'
import { paths } from '../../addresses/paths'
import type { Tool } from '../../content/define'
import type { Part } from '../../content/steps'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { ActionLink } from '../../ui/ActionLink'
import { Cluster } from '../../ui/Stack'

/** The screens of the dossier that a part is worked out on. */
export function PartTools({ part: { tools } }: { part: Part }) {
  const { t } = useTranslation('part')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { id } = useOpenDossier()
  const { opportunity, route } = useParams()
  const hrefs: Record<Tool, string> = {
    actions: paths.actions(id),
    opportunities: paths.opportunities(id),
    contracts: paths.contracts(id),
    smallStart: paths.smallStart(id),
    canvas: paths.canvases(id),
    roles: paths.roles(id, opportunity && route ? `${opportunity}/${route}` : undefined),
    talks: paths.talks(id, opportunity),
    instruments: opportunity ? paths.instruments(id, opportunity) : instrumentPath(),
  }
  if (!tools) return null
  return (
    <nav aria-label={t('tools')}>
      <Cluster>
        <span>{t('tools')}</span>
        {tools.map((tool) => (
          <ActionLink key={tool} href={hrefs[tool]} variant="secondary">
            {t(`tool.${tool}`)}
          </ActionLink>
        ))}
        {tools.includes('opportunities') && (
          <ActionLink href={paths.newOpportunity(id)} variant="secondary" icon="plus">
            {opportunityWords('add')}
          </ActionLink>
        )}
      </Cluster>
    </nav>
  )
}
