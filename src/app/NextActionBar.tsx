import { useTranslation } from 'react-i18next'
import { useNextAction } from '../hooks/useNextAction'
import { TextLink } from '../ui/TextLink'

/** The one next action, above every screen of a dossier. */
export function NextActionBar() {
  const { t } = useTranslation('dossier')
  const { what, whoWhen, href, reason } = useNextAction()
  return (
    <p title={reason}>
      <span>{t('next.title')}: </span>
      <TextLink href={href}>{what}</TextLink>
      {whoWhen && <span> · {whoWhen}</span>}
    </p>
  )
}
