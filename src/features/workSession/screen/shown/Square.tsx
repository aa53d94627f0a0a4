import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readOpportunities } from '../../../../dossier/document/readRecords'
import { useDossier } from '../../../../hooks/useDossier'
import shared from '../beamer.module.css'
import { useFit } from '../useFit'
import { outcomes, placeInSquare } from './placeInSquare'
import styles from './Square.module.css'
import { SquarePicture } from './SquarePicture'

/** All opportunities by impact and feasibility: drawn with numbers, and the list that tells them. */
export function Square({ heading }: { heading: string }) {
  const { t } = useTranslation('sessionScreen')
  const { t: scores } = useTranslation('scores')
  const { t: words } = useTranslation('opportunities')
  const opportunities = useDossier(readOpportunities)
  const placed = useMemo(() => placeInSquare(opportunities), [opportunities])
  const { board, cuts } = useFit(placed)
  const most = cuts?.[0] ?? placed.length
  const rest = opportunities.length - placed.length
  return (
    <>
      <h1 tabIndex={-1}>{heading}</h1>
      <div ref={board} className={`${shared.beamerBoard} ${shared.square}`}>
        <SquarePicture placed={placed} />
        <div className={shared.beamerBox}>
          {placed.length === 0 && <p>{t('square.empty')}</p>}
          <div data-box>
            {outcomes.map((outcome) => {
              const here = placed.slice(0, most).filter((one) => one.outcome === outcome)
              if (here.length === 0) return null
              return (
                <div key={outcome} className={shared.beamerGroup}>
                  <h2>{scores(`outcomes.${outcome}`)}</h2>
                  <ul className="pw-list">
                    {here.map(({ number, opportunity: { id, title, chosen } }) => (
                      <li key={id} data-item className={styles.beamerLine}>
                        <span className={styles.number}>{number}</span>
                        <span>
                          {title || words('untitled')}
                          {chosen && <strong> · {t('chosen')}</strong>}
                        </span>
                      </li>
                    ))}
                  </ul>
                </div>
              )
            })}
          </div>
          {placed.length > most && (
            <p className={shared.beamerMore}>{t('more', { count: placed.length - most })}</p>
          )}
          {rest > 0 && <p className={shared.beamerMore}>{t('square.rest', { count: rest })}</p>}
        </div>
      </div>
    </>
  )
}
