import { useTranslation } from 'react-i18next'
import { SquareCorner } from '../../../../components/SquareCorner'
import { highestScore, lowestScore, scoreBorder } from '../../../../content/scores'
import type { Outcome } from '../../../../dossier/opportunities/scores'
import { spreadDots } from '../../../../workflow/spreadDots'
import { outcomes, type Placed } from './placeInSquare'
import styles from './SquarePicture.module.css'

const size = 800
const edge = 60
const span = size - edge - 40
const along = (score: number) => ((score - lowestScore) / (highestScore - lowestScore)) * span
const x = (feasibility: number) => edge + along(feasibility)
const y = (impact: number) => size - edge - along(impact)
const [left, right, top, bottom] = [edge, edge + span, size - edge - span, size - edge]
const border = { x: x(scoreBorder), y: y(scoreBorder) }

const corners: readonly { outcome: Outcome; at: number; line: number; anchor: 'start' | 'end' }[] = [
  { outcome: 'obstacleFirst', at: left + 16, line: top + 44, anchor: 'start' },
  { outcome: 'doNow', at: right - 16, line: top + 44, anchor: 'end' },
  { outcome: 'leave', at: left + 16, line: bottom - 20, anchor: 'start' },
  { outcome: 'smallStart', at: right - 16, line: bottom - 20, anchor: 'end' },
]

/** The square, with numbers that the list beside it explains. */
export function SquarePicture({ placed }: { placed: readonly Placed[] }) {
  const { t } = useTranslation('scores')
  const counts = outcomes.map((outcome) =>
    t('square.summary', {
      outcome: t(`outcomes.${outcome}`),
      count: placed.filter((one) => one.outcome === outcome).length,
    }),
  )
  const middle = (top + bottom) / 2
  const dots = placed.map((one) => ({ ...one, cx: x(one.feasibility), cy: y(one.impact) }))
  return (
    <svg
      className={styles.beamerSquare}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('square.label', { summary: counts.join(' ') })}
    >
      <path data-now="" className={styles.now} d={`M${border.x} ${top}H${right}V${border.y}H${border.x}Z`} />
      <path className={styles.frame} d={`M${left} ${top}H${right}V${bottom}H${left}Z`} />
      <path className={styles.border} d={`M${border.x} ${top}V${bottom}M${left} ${border.y}H${right}`} />
      {corners.map(({ outcome, at, line, anchor }) => (
        <SquareCorner
          key={outcome}
          words={t(`outcomes.${outcome}`)}
          at={at}
          line={line}
          anchor={anchor}
          leading={36}
        />
      ))}
      <text x={(left + right) / 2} y={size - 16} textAnchor="middle">
        {t('axes.feasibility')} →
      </text>
      <text x={34} y={middle} textAnchor="middle" transform={`rotate(-90 34 ${middle})`}>
        {t('axes.impact')} →
      </text>
      {spreadDots(dots, { apart: 46, step: 48, left, right }).map(({ opportunity, number, cx, cy }) => (
        <g key={opportunity.id} className={styles.dot}>
          {opportunity.chosen && <circle className={styles.ring} cx={cx} cy={cy} r={33} />}
          <circle cx={cx} cy={cy} r={26} />
          <text x={cx} y={cy + 11} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}
