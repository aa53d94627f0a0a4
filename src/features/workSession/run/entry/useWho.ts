import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../dossier/kinds/session'
import { readPeople } from '../../../../dossier/workSession/readSessions'
import { useDossier } from '../../../../hooks/useDossier'

/** Who can have said something: the tables, and the people whose name is known. */
export function useWho(session: Session): readonly string[] {
  const { t } = useTranslation('sessionRun')
  const people = useDossier((view) => readPeople(view, session.id))
  const tables = Array.from({ length: session.tables }, (_, i) => t('table', { number: i + 1 }))
  return [...new Set([...tables, ...people.map(({ name }) => name.trim()).filter(Boolean)])]
}
