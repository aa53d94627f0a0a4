import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import type { ScanResult } from '../../workflow/selfScan/result'
import styles from './selfScan.module.css'

/** The three lowest dimensions, each with the one action that its level asks for. */
export function LowestThree({ lowest }: Pick<ScanResult, 'lowest'>) {
  const { t } = useTranslation('selfScan')
  return (
    <Card onPaper="line" as="section" labelledBy="laagste-drie">
      <Heading level={2} id="laagste-drie">
        {t('result.lowest')} <SourceNotes of={undefined} />
      </Heading>
      <ol className={styles.scanLowest}>
        {lowest.map(({ dimension: { id }, level, stage }) => (
          <li key={id}>
            <strong>
              {t('result.lowestLine', { name: t(`dimensions.${id}.name`), level: t(`levels.${level}`) })}
            </strong>
            <p>
              <Explained text={t(`dimensions.${id}.advice.${stage}`)} />
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
