import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readOpportunities } from '../../../../dossier/document/readRecords'
import { useDossier } from '../../../../hooks/useDossier'
import { useFit } from '../useFit'
import { outcomes, placeInSquare } from './placeInSquare'
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
      <div ref={board} className="pw-beamer-board pw-beamer-board--square">
        <SquarePicture placed={placed} />
        <div className="pw-beamer-box">
          {placed.length === 0 && <p>{t('square.empty')}</p>}
          <div data-box>
            {outcomes.map((outcome) => {
              const here = placed.slice(0, most).filter((one) => one.outcome === outcome)
              if (here.length === 0) return null
              return (
                <div key={outcome} className="pw-beamer-group">
                  <h2>{scores(`outcomes.${outcome}`)}</h2>
                  <ul className="pw-list">
                    {here.map(({ number, opportunity: { id, title, chosen } }) => (
                      <li key={id} data-item className="pw-beamer-line">
                        <span className="pw-beamer-line__number">{number}</span>
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
            <p className="pw-beamer-more">{t('more', { count: placed.length - most })}</p>
          )}
          {rest > 0 && <p className="pw-beamer-more">{t('square.rest', { count: rest })}</p>}
        </div>
      </div>
    </>
  )
}
