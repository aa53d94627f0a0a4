import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { countRegister } from '../../dossier/contracts/registerCounts'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { ActionLink } from '../../ui/ActionLink'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Cluster } from '../../ui/Stack'

/** What the contract register holds already: the part that asks for contracts does not ask for them a second time. */
export function RegisterSummary() {
  const { t } = useTranslation('part', { keyPrefix: 'register' })
  const { t: words } = useTranslation('contracts')
  const { id } = useOpenDossier()
  const { contracts, planned, clauses } = useDossier(countRegister)
  const titleId = useId()
  const isEmpty = contracts + planned === 0
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('title')}
      </Heading>
      {isEmpty ? (
        <p>{t('empty')}</p>
      ) : (
        <p>
          {t('contracts', { count: contracts })} {planned > 0 && t('planned', { count: planned })}
        </p>
      )}
      {contracts > 0 && (
        <>
          <p id={`${titleId}-clauses`}>{t('clauses')}</p>
          <ul aria-labelledby={`${titleId}-clauses`}>
            {clauses.map(({ clause, count }) => (
              <li key={clause}>{t('clause', { clause: words(`clauses.${clause}`), count })}</li>
            ))}
          </ul>
        </>
      )}
      <Cluster>
        <ActionLink href={paths.contracts(id)} variant={isEmpty ? 'primary' : 'secondary'}>
          {t(isEmpty ? 'begin' : 'open')}
        </ActionLink>
        {contracts > 0 && (
          <ActionLink href={paths.ranking(id)} variant="secondary">
            {words('views.ranking')}
          </ActionLink>
        )}
      </Cluster>
    </Card>
  )
}
