import { useTranslation } from 'react-i18next'
import { jointScores, openedAt, type Scan } from '../../../dossier/selfScan/readScans'
import { useFormat } from '../../../hooks/useFormat'
import { Card } from '../../../ui/Card'
import { Disclosure } from '../../../ui/Disclosure'
import { resultOfScores } from '../../../workflow/selfScan/result'
import { LevelBars } from '../LevelBars'
import { LowestThree } from '../LowestThree'
import { StartAdviceCard } from '../StartAdviceCard'
import styles from '../selfScan.module.css'
import { usePartHref } from './DuoResult'

/** What came out before: folded, so that it colours no new answers. */
export function EarlierResult({ scan }: { scan: Scan }) {
  const { t } = useTranslation('duoScan')
  const format = useFormat()
  const hrefOf = usePartHref()
  const scores = jointScores(scan)
  const result = resultOfScores(scores)
  const title = scan.alone
    ? t('alone.title', { role: t(`roles.${scan.alone}`) })
    : t('previous', { date: format.date(openedAt(scan)) })
  return (
    <Card onPaper="line">
      <Disclosure onPaper="flat" summary={title}>
        <div className={styles.scanResult}>
          {scan.alone && <p>{t('alone.text')}</p>}
          <StartAdviceCard advice={result.start} hrefOf={hrefOf} />
          <LevelBars series={[{ id: 'one', scores }]} />
          <LowestThree lowest={result.lowest} />
        </div>
      </Disclosure>
    </Card>
  )
}
