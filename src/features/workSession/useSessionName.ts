import { useTranslation } from 'react-i18next'
import type { Session } from '../../dossier/kinds/session'

/** What a session is called, also while its name is empty. */
export function useSessionName(): (session: Pick<Session, 'title'>) => string {
  const { t } = useTranslation('workSession')
  return ({ title }) => title.trim() || t('list.untitled')
}
