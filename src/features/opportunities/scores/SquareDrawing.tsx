import { useTranslation } from 'react-i18next'
import { SquareCorner } from '../../../components/SquareCorner'
import { highestScore, lowestScore, scoreBorder } from '../../../content/scores'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import type { Outcome } from '../../../dossier/opportunities/scores'
import { spreadDots } from '../../../workflow/spreadDots'
import styles from './SquareDrawing.module.css'

/** An opportunity with its place in the square, and the number it is drawn with. */
export type Placed = {
  readonly opportunity: Opportunity
  readonly number: number
  readonly impact: number
  readonly feasibility: number
  readonly outcome: Outcome
}

const size = 420
const edge = 44
const span = size - edge - 12
const place = (score: number) => ((score - lowestScore) / (highestScore - lowestScore)) * span
const x = (feasibility: number) => edge + place(feasibility)
const y = (impact: number) => size - edge - place(impact)
const border = { x: x(scoreBorder), y: y(scoreBorder) }

/** The square itself: numbers that the lists beside it explain. */
export function SquareDrawing({ placed }: { placed: readonly Placed[] }) {
  const { t } = useTranslation('scores')
  const counts = (['doNow', 'obstacleFirst', 'smallStart', 'leave'] as const).map((outcome) =>
    t('square.summary', {
      outcome: t(`outcomes.${outcome}`),
      count: placed.filter((one) => one.outcome === outcome).length,
    }),
  )
  const [left, right, top, bottom] = [edge, edge + span, size - edge - span, size - edge]
  const dots = placed.map((one) => ({ ...one, cx: x(one.feasibility), cy: y(one.impact) }))
  const corners = [
    { outcome: 'obstacleFirst', at: left + 8, line: top + 20, anchor: 'start' },
    { outcome: 'doNow', at: right - 8, line: top + 20, anchor: 'end' },
    { outcome: 'leave', at: left + 8, line: bottom - 10, anchor: 'start' },
    { outcome: 'smallStart', at: right - 8, line: bottom - 10, anchor: 'end' },
  ] as const
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('square.label', { summary: counts.join(' ') })}
    >
      <path className={styles.now} d={`M${border.x} ${top}H${right}V${border.y}H${border.x}Z`} />
      <path className={styles.frame} d={`M${left} ${top}H${right}V${bottom}H${left}Z`} />
      <path className={styles.border} d={`M${border.x} ${top}V${bottom}M${left} ${border.y}H${right}`} />
      {corners.map(({ outcome, at, line, anchor }) => (
        <SquareCorner
          key={outcome}
          className={styles.corner}
          words={t(`outcomes.${outcome}`)}
          at={at}
          line={line}
          anchor={anchor}
          leading={17}
        />
      ))}
      <text x={(left + right) / 2} y={size - 14} textAnchor="middle">
        {t('axes.feasibility')} →
      </text>
      <text
        x={16}
        y={(top + bottom) / 2}
        textAnchor="middle"
        transform={`rotate(-90 16 ${(top + bottom) / 2})`}
      >
        {t('axes.impact')} →
      </text>
      {spreadDots(dots, { apart: 22, step: 24, left, right }).map(({ opportunity, number, cx, cy }) => (
        <g key={opportunity.id} className={styles.dot}>
          <title>{opportunity.title}</title>
          {opportunity.chosen && <circle className={styles.ring} cx={cx} cy={cy} r={17} />}
          <circle cx={cx} cy={cy} r={13} />
          <text x={cx} y={cy + 5} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}
