import { useTranslation } from 'react-i18next'
import type { SessionWork } from '../../../dossier/workSession/sessionWork'
import { useNaming } from '../../../hooks/useNaming'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { ScrollRegion } from '../../../ui/ScrollRegion'
import styles from './ChangedTable.module.css'

/** More would be a list that nobody reads. */
const most = 100

/** What a session changed: what it was, and what it is now. */
export function ChangedTable({ changed }: Pick<SessionWork, 'changed'>) {
  const { t } = useTranslation('sessionClose')
  const { snapshot } = useOpenDossier()
  const names = useNaming(snapshot.current)
  return (
    <>
      <ScrollRegion label={t('closed.changes')}>
        <table className={styles.closeTable}>
          <caption className="pw-visually-hidden">{t('closed.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('closed.what')}</th>
              <th scope="col">{t('closed.was')}</th>
              <th scope="col">{t('closed.now')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.slice(0, most).map(({ root, key, was, now }) => (
              <tr key={`${root}/${key}`}>
                <th scope="row">{names.key(root, key)}</th>
                <td>{names.value(root, key, was)}</td>
                <td>{names.value(root, key, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {changed.length > most && <p>{t('closed.more', { count: changed.length - most })}</p>}
    </>
  )
}
