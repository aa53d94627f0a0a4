import { useTranslation } from 'react-i18next'
import { type DimensionId, dimensions, levels } from '../../content/selfScan'
import { useFormat } from '../../hooks/useFormat'
import { levelOf } from '../../workflow/selfScan/levels'
import type { ScanScores } from '../../workflow/selfScan/score'
import styles from './LevelBars.module.css'
import shared from './selfScan.module.css'

/** One bar per dimension: whose it is, and how it looks. */
export type BarSeries = {
  readonly id: 'one' | 'hr' | 'procurement' | 'before'
  /** In words, where there are several: 'HR'. */
  readonly name?: string
  readonly scores: ScanScores
}

type LevelBarsProps = {
  readonly series: readonly BarSeries[]
  readonly shown?: readonly DimensionId[]
  /** Where the name of the one dimension stands above already. */
  readonly nameless?: boolean
}

const highest = 3
const width = 300
const height = 20
const x = (score: number) => (score / highest) * width

/** The level of every dimension as a bar with its words beside it, so that it reads without the drawing too. */
export function LevelBars({
  series,
  shown = dimensions.map(({ id }) => id),
  nameless = false,
}: LevelBarsProps) {
  const { t } = useTranslation('selfScan')
  return (
    <ul className={`pw-list ${shared.bars}`}>
      {shown.map((id) => (
        <li key={id} className={nameless ? undefined : styles.row}>
          {!nameless && <span className={styles.name}>{t(`dimensions.${id}.name`)}</span>}
          <ul className={`pw-list ${styles.series}`}>
            {series.map((one) => (
              <Bar key={one.id} series={one} score={one.scores[id]} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Bar({ series: { id, name }, score }: { series: BarSeries; score: number }) {
  const { t } = useTranslation('selfScan')
  const format = useFormat()
  const words = { level: t(`levels.${levelOf(score)}`), score: oneDecimal(format, score) }
  return (
    <li className={styles.bar}>
      <svg
        className={`${styles.drawing} ${styles[`drawing_${id}`]}`}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className={styles.room} x="0" y="2" width={width} height={height - 4} />
        <rect className={styles.score} x="0" y="2" width={Math.max(x(score), 3)} height={height - 4} />
        {levels.slice(1).map(({ id: level, from }) => (
          <path key={level} className={styles.border} d={`M${x(from)} 0V${height}`} />
        ))}
      </svg>
      <span className={styles.words}>
        {name && <strong>{name} </strong>}
        {t('result.bar', words)}
      </span>
    </li>
  )
}

/** '1,3': a score is never shown finer than that. */
export function oneDecimal(format: ReturnType<typeof useFormat>, score: number): string {
  return format.number(score, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}
