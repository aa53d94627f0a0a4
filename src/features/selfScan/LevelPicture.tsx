import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../hooks/useFormat'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { ScrollRegion } from '../../ui/ScrollRegion'
import type { ScanResult } from '../../workflow/selfScan/result'
import type { ScanScores } from '../../workflow/selfScan/score'
import { LevelBars, oneDecimal } from './LevelBars'
import styles from './selfScan.module.css'

/** The levels as a picture, with a sentence that reads it and the same as a table. */
export function LevelPicture({ result }: { result: ScanResult }) {
  const { t } = useTranslation('selfScan')
  const titleId = useId()
  const scores = Object.fromEntries(
    result.dimensions.map(({ dimension, score }) => [dimension.id, score]),
  ) as ScanScores
  return (
    <Card onPaper="line" as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('result.picture')}
      </Heading>
      <p>
        {t('result.total', { level: t(`levels.${result.level}`) })} {useReading(result)}
      </p>
      <LevelBars series={[{ id: 'one', scores }]} />
      <p className={styles.scanNote}>{t('result.scale')}</p>
      <div className="pw-screen-only">
        <Disclosure summary={t('result.table')}>
          <LevelTable result={result} />
        </Disclosure>
      </div>
    </Card>
  )
}

function useReading({ dimensions, lowest }: ScanResult): string {
  const { t } = useTranslation('selfScan')
  const [first] = lowest
  const name = first ? t(`dimensions.${first.dimension.id}.name`) : ''
  const low = dimensions.filter(({ stage }) => stage === 'begin').length
  return low > 0
    ? t('result.reading', { count: low, lowest: name })
    : t('result.readingNone', { lowest: name })
}

function LevelTable({ result }: { result: ScanResult }) {
  const { t } = useTranslation('selfScan')
  const format = useFormat()
  return (
    <ScrollRegion label={t('result.tableName')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('result.column.dimension')}</th>
            <th scope="col">{t('result.column.level')}</th>
            <th scope="col">{t('result.column.score')}</th>
          </tr>
        </thead>
        <tbody>
          {result.dimensions.map(({ dimension, level, score }) => (
            <tr key={dimension.id}>
              <th scope="row">{t(`dimensions.${dimension.id}.name`)}</th>
              <td>{t(`levels.${level}`)}</td>
              <td>{oneDecimal(format, score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
