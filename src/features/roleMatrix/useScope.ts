import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { routes } from '../../content/define'
import type { DossierView } from '../../dossier/document/view'
import { routeOfScope, wholeDossier } from '../../dossier/roleMatrix/scope'

/** The scope that the address names; nothing where no such route can be. */
export function useScope(): string | undefined {
  const { opportunity, route } = useParams()
  if (opportunity === undefined) return wholeDossier
  return routes.some((one) => one === route) ? `${opportunity}/${route}` : undefined
}

/** 'het hele dossier', 'Schoonmaak – Route bestaand contract'. */
export function useScopeName(): (scope: string, opportunities: DossierView['opportunities']) => string {
  const { t } = useTranslation('roleMatrix')
  const { t: opportunityWords } = useTranslation('opportunities')
  return (scope, opportunities) => {
    const of = routeOfScope(scope)
    if (!of) return t('scope.dossier')
    const title = opportunities[of.opportunity]?.title || opportunityWords('untitled')
    return t('scope.route', { title, route: opportunityWords(`route.${of.route}`) })
  }
}
