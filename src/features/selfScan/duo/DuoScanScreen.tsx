import { useTranslation } from 'react-i18next'
import { isOpen, latestScan } from '../../../dossier/selfScan/readScans'
import { useDossier } from '../../../hooks/useDossier'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { PageTitle } from '../../../ui/PageTitle'
import styles from '../selfScan.module.css'
import { DuoResult } from './DuoResult'
import { EarlierResult } from './EarlierResult'
import { FillApart } from './FillApart'
import { RepeatScan } from './RepeatScan'
import { useCurrentScan } from './useCurrentScan'

/** The scan of HR and procurement: filling in apart, and, once both are ready, what comes out. */
export default function DuoScanScreen() {
  const { t } = useTranslation('duoScan')
  const { t: words } = useTranslation('selfScan')
  const { scan } = useCurrentScan()
  const latest = useDossier(({ scans }) => latestScan({ scans }))
  const open = scan !== undefined && isOpen(scan)
  useScreenTitle(t('title'))
  return (
    <div className={styles.scanResult}>
      <PageTitle lead={t(open ? 'lead.open' : 'lead.fill')}>{t('heading')}</PageTitle>
      <p>
        <strong>{words('motto')}</strong>
      </p>
      {open ? (
        <>
          <DuoResult scan={scan} />
          <RepeatScan scan={scan} />
        </>
      ) : (
        <>
          <FillApart scan={scan} />
          {latest && <EarlierResult scan={latest} />}
        </>
      )}
    </div>
  )
}
