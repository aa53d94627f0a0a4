import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { type Route, routes } from '../../content/define'
import { findPart, type Part, partsOfRoute } from '../../content/steps'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { NoSuchPart } from './NoSuchPart'
import { PartForm } from './PartForm'
import { PartNavigation } from './PartNavigation'

/** One part on one route of one opportunity. */
export default function RoutePartScreen() {
  const { opportunity = '', route: givenRoute = '', part: givenPart = '' } = useParams()
  const route = routes.find((one) => one === givenRoute)
  const part = findPart(givenPart)
  const isThere = useDossier(({ opportunities }) => opportunities[opportunity]?.removed === false)
  const walks = route && part && partsOfRoute(route).some(({ id }) => id === part.id)
  if (!isThere || !walks) return <NoSuchPart />
  return <RoutePartPage key={`${opportunity}/${route}/${part.id}`} {...{ opportunity, route, part }} />
}

function RoutePartPage({ opportunity, route, part }: { opportunity: string; route: Route; part: Part }) {
  const { t } = useTranslation('opportunities')
  const { t: dossierWords } = useTranslation('dossier')
  const { t: words } = useTranslation('steps')
  const { id } = useOpenDossier()
  const title = useDossier(({ opportunities }) => opportunities[opportunity]?.title) || t('untitled')
  const name = dossierWords('partTitle', { code: part.code, title: words(`parts.${part.id}.title`) })
  useScreenTitle(`${name} – ${title}`)
  return (
    <Stack gap={5}>
      <nav aria-label={dossierWords('nav.opportunities')}>
        <TextLink href={paths.opportunity(id, opportunity)}>
          {t('partOf', { title, route: t(`routeShort.${route}`) })}
        </TextLink>
      </nav>
      <PageTitle lead={<Explained text={words(`parts.${part.id}.purpose`)} />}>{name}</PageTitle>
      <PartForm part={part} place={{ opportunity, route }} />
      <PartNavigation part={part} place={{ opportunity, route }} />
    </Stack>
  )
}
