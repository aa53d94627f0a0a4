import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../addresses/paths'
import { routes } from '../../content/define'
import { readOpportunities } from '../../dossier/document/readRecords'
import { wholeDossier } from '../../dossier/roleMatrix/scope'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { SelectField } from '../../ui/SelectField'
import { useScopeName } from './useScope'

/** For what the matrix is: the whole dossier, or a route of an opportunity. */
export function ScopeChoice({ scope }: { scope: string }) {
  const { t } = useTranslation('roleMatrix')
  const { id } = useOpenDossier()
  const navigate = useNavigate()
  const list = useDossier(readOpportunities)
  const all = useDossier(({ opportunities }) => opportunities)
  const nameOf = useScopeName()
  const scopes = [wholeDossier, ...list.flatMap((one) => routes.map((route) => `${one.id}/${route}`))]
  return (
    <>
      <div className="pw-screen-only">
        <SelectField
          label={t('scope.label')}
          hint={scope === wholeDossier ? t('proposal') : t('scope.inherits')}
          value={scope}
          options={scopes.map((one) => ({ value: one, label: nameOf(one, all) }))}
          onChange={(next) => next && navigate(paths.roles(id, next).slice(1))}
          size="full"
        />
      </div>
      <p className="pw-paper-only">
        <strong>{nameOf(scope, all)}</strong>
      </p>
    </>
  )
}
