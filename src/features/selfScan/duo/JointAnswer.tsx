import { useTranslation } from 'react-i18next'
import { type DimensionId, levels } from '../../../content/selfScan'
import { agreeOnScore, noteOnScan } from '../../../dossier/commands/scans'
import type { Scan } from '../../../dossier/selfScan/readScans'
import { useChange } from '../../../hooks/useChange'
import { SelectField } from '../../../ui/SelectField'
import { TextArea } from '../../../ui/TextArea'
import styles from '../selfScan.module.css'

/** What the two agree on after their talk, and what they said. A level is agreed on as a whole number, 0 to 3. */
export function JointAnswer({ scan, dimension }: { scan: Scan; dimension: DimensionId }) {
  const { t } = useTranslation('duoScan')
  const { t: words } = useTranslation('selfScan')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const options = levels.map(({ id }, score) => ({ value: String(score), label: words(`levels.${id}`) }))
  const agreed = scan.joint[dimension]
  return (
    <div className={styles.joint}>
      <SelectField
        label={t('joint.legend')}
        value={agreed === undefined ? '' : String(agreed)}
        empty={t('joint.none')}
        options={options}
        onChange={(value) => {
          const score = value === '' ? undefined : Number(value)
          change((draft) => agreeOnScore(draft, scan.id, dimension, score))
        }}
      />
      <TextArea
        label={t('joint.note')}
        optional={dossierWords('optional')}
        rows={2}
        value={scan.notes[dimension] ?? ''}
        onChange={(note) => change((draft) => noteOnScan(draft, scan.id, dimension, note))}
      />
    </div>
  )
}
