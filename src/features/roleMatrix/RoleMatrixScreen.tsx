import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { readReference } from '../../dossier/document/reference'
import { wholeDossier } from '../../dossier/roleMatrix/scope'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { TextLink } from '../../ui/TextLink'
import { MatrixPage } from './MatrixPage'
import { useScope } from './useScope'

/** Who does what: for the whole dossier, or for one route of one opportunity. */
export default function RoleMatrixScreen() {
  const scope = useScope()
  const isThere = useDossier(({ opportunities }) => {
    const opportunity = opportunities[readReference(scope ?? '').opportunity]
    return scope === wholeDossier || opportunity?.removed === false
  })
  if (scope === undefined || !isThere) return <NoSuchMatrix />
  return <MatrixPage key={scope} scope={scope} />
}

function NoSuchMatrix() {
  const { t } = useTranslation('roleMatrix')
  const { id } = useOpenDossier()
  useScreenTitle(t('scope.notThere'))
  return (
    <>
      <PageTitle lead={t('scope.notThereText')}>{t('scope.notThere')}</PageTitle>
      <TextLink href={paths.roles(id)}>{t('scope.back')}</TextLink>
    </>
  )
}
