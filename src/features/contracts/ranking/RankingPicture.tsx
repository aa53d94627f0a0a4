import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { categories } from '../../../content/opportunity'
import type { Contract } from '../../../dossier/contracts/readContracts'
import { useFormat } from '../../../hooks/useFormat'
import { useToday } from '../../../hooks/useToday'
import { Card } from '../../../ui/Card'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { SelectField } from '../../../ui/SelectField'
import { useContractWords } from '../useContractWords'
import { CategoryMark, CategoryShape } from './CategoryShape'
import { dayOf, drawable, layoutPicture, type Size } from './layoutPicture'
import { PictureTable } from './PictureTable'
import styles from './RankingPicture.module.css'

const height = 320
const most = 60
/** A picture of hours leaves out at most a quarter of what one of money would show. */
const nearly = 0.75

/** End date against size, one shape per category; with a sentence and a table that say the same. */
export function RankingPicture({ contracts }: { contracts: readonly Contract[] }) {
  const { t } = useTranslation('ranking')
  const titleId = useId()
  const [asked, setAsked] = useState<Size>()
  const size = asked ?? likelySize(contracts)
  const all = drawable(contracts, size)
  const shown = all.slice(0, most)
  const left = contracts.length - all.length
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('picture.title')}
      </Heading>
      <SelectField
        label={t('picture.by')}
        value={size}
        options={[
          { value: 'hoursPerWeek', label: t('picture.sizeHours') },
          { value: 'valuePerYear', label: t('picture.sizeValue') },
        ]}
        onChange={(value) => value !== '' && setAsked(value)}
      />
      {shown.length === 0 ? (
        <p>{t('picture.none')}</p>
      ) : (
        <Drawn contracts={shown} size={size} left={left} limited={all.length > most} />
      )}
    </Card>
  )
}

/** Hours say more about work than money does, once they are known of nearly as many contracts. */
function likelySize(contracts: readonly Contract[]): Size {
  const hours = drawable(contracts, 'hoursPerWeek').length
  const values = drawable(contracts, 'valuePerYear').length
  return hours > 0 && hours >= values * nearly ? 'hoursPerWeek' : 'valuePerYear'
}

type DrawnProps = {
  readonly contracts: readonly Contract[]
  readonly size: Size
  readonly left: number
  readonly limited: boolean
}

function Drawn({ contracts, size, left, limited }: DrawnProps) {
  const { t } = useTranslation('ranking')
  const format = useFormat()
  const words = useContractWords()
  const summary = useSummary(contracts, size)
  const drawn = [...categories, '' as const].filter((category) =>
    contracts.some((contract) => contract.category === category),
  )
  const amount = (value: number) => (size === 'valuePerYear' ? words.money(value) : format.number(value))
  return (
    <>
      <p>
        {t('picture.reading')} {summary}
      </p>
      <Plot contracts={contracts} size={size} label={`${t('picture.title')} ${summary}`} amount={amount} />
      <ul className={styles.legend} aria-label={t('picture.legend')}>
        {drawn.map((category) => (
          <li key={category}>
            <CategoryMark category={category} /> {words.choice('category', category)}
          </li>
        ))}
      </ul>
      {limited && <p>{t('picture.limited', { count: contracts.length })}</p>}
      {left > 0 && <p>{t('picture.left', { count: left })}</p>}
      <Disclosure summary={t('picture.table')}>
        <PictureTable contracts={contracts} size={size} amount={amount} />
      </Disclosure>
    </>
  )
}

function useSummary(contracts: readonly Contract[], size: Size): string {
  const { t } = useTranslation('ranking')
  const { name } = useContractWords()
  const format = useFormat()
  const days = contracts.map(dayOf).sort()
  const largest = contracts.reduce((one, other) => ((other[size] ?? 0) > (one[size] ?? 0) ? other : one))
  return t('picture.summary', {
    count: contracts.length,
    from: format.date(days[0] ?? ''),
    to: format.date(days.at(-1) ?? ''),
    name: name(largest),
  })
}

type PlotProps = {
  readonly contracts: readonly Contract[]
  readonly size: Size
  readonly label: string
  readonly amount: (value: number) => string
}

function Plot({ contracts, size, label, amount }: PlotProps) {
  const { t } = useTranslation('ranking')
  const { name } = useContractWords()
  const today = useToday()
  const [box, width] = useWidth()
  const picture = layoutPicture(contracts, size, { width, height, today })
  const { left, right, top, bottom } = picture
  return (
    <div ref={box} className={styles.plot}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {picture.sizes.map(({ at, value }) => (
          <g key={value}>
            <path className={styles.line} d={`M${left} ${at}H${right}`} />
            <text x={left - 8} y={at + 5} textAnchor="end">
              {amount(value)}
            </text>
          </g>
        ))}
        {picture.years.map(({ at, label: year }) => (
          <g key={year}>
            <path className={styles.line} d={`M${at} ${top}V${bottom}`} />
            <text x={at} y={bottom + 20} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        <path className={styles.axis} d={`M${left} ${top}V${bottom}H${right}`} />
        <path className={styles.today} d={`M${picture.today} ${top}V${bottom}`} />
        <text x={picture.today + 4} y={bottom + 36}>
          {t('picture.today')}
        </text>
        {picture.dots.map(({ contract, x, y }) => (
          <g key={contract.id}>
            <title>{name(contract)}</title>
            <CategoryShape category={contract.category} x={x} y={y} />
          </g>
        ))}
      </svg>
    </div>
  )
}

/** The room there is, so that letters keep their size on a small screen. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(640)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const sizes = new ResizeObserver(() => setWidth(Math.max(260, element.clientWidth)))
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [])
  return [box, width] as const
}
