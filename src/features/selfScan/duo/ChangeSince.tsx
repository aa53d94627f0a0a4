import { useTranslation } from 'react-i18next'
import { dimensions } from '../../../content/selfScan'
import { openedAt, type Scan } from '../../../dossier/selfScan/readScans'
import { useFormat } from '../../../hooks/useFormat'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import styles from './ChangeSince.module.css'
import { useScoreChange } from './useScoreChange'

/** What changed per dimension since the last time, as far as anything did. */
export function ChangeSince({ scan, before }: { scan: Scan; before: Scan }) {
  const { t } = useTranslation('duoScan')
  const { t: words } = useTranslation('selfScan')
  const format = useFormat()
  const changeOf = useScoreChange(scan, before)
  const changed = dimensions.filter(({ id }) => changeOf(id).tenths !== 0)
  return (
    <Card onPaper="line" as="section" labelledBy="veranderd">
      <Heading level={2} id="veranderd">
        {t('change.title')}
      </Heading>
      <p>{t('change.since', { date: format.date(openedAt(before)) })}</p>
      {changed.length === 0 ? (
        <p>{t('change.none')}</p>
      ) : (
        <ul className={styles.scanChanges}>
          {changed.map(({ id }) => (
            <li key={id}>
              {t('change.line', { name: words(`dimensions.${id}.name`), change: changeOf(id).words })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
