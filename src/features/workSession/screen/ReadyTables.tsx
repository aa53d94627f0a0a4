import { useTranslation } from 'react-i18next'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { readyTables } from '../../../dossier/workSession/readyTables'
import { useFormat } from '../../../hooks/useFormat'

/** Which tables said to be ready; nothing while none did. */
export function ReadyTables({ session, block }: { session: Session; block: SessionBlock }) {
  const { t } = useTranslation('sessionScreen')
  const format = useFormat()
  const tables = readyTables(block)
  if (tables.length === 0) return null
  if (session.tables > 0 && tables.length >= session.tables) return <p>{t('ready.all')}</p>
  return <p>{t('ready.tables', { count: tables.length, tables: format.list(tables.map(String)) })}</p>
}
