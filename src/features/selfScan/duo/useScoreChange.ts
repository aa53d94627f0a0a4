import { useTranslation } from 'react-i18next'
import type { DimensionId } from '../../../content/selfScan'
import { jointScores, type Scan } from '../../../dossier/selfScan/readScans'
import { useFormat } from '../../../hooks/useFormat'
import { oneDecimal } from '../LevelBars'

/** How a dimension changed between two scans: in tenths, and in words. */
export function useScoreChange(scan: Scan, before: Scan) {
  const { t } = useTranslation('duoScan')
  const format = useFormat()
  const [now, then] = [jointScores(scan), jointScores(before)]
  return (id: DimensionId) => {
    const tenths = Math.round((now[id] - then[id]) * 10)
    const number = oneDecimal(format, Math.abs(tenths) / 10)
    const words =
      tenths === 0 ? t('picture.same') : t(tenths > 0 ? 'picture.more' : 'picture.less', { number })
    return { tenths, words }
  }
}
