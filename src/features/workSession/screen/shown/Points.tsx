import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../dossier/kinds/session'
import type { PointKind } from '../../../../dossier/kinds/sessionPoint'
import { pointsOfKind, readPoints } from '../../../../dossier/workSession/readSessions'
import { useDossier } from '../../../../hooks/useDossier'
import styles from '../beamer.module.css'
import { useFit } from '../useFit'

export type PointsProps = {
  readonly session: Session
  readonly kind: PointKind
  /** The block in which they were said; without it those of the whole session. */
  readonly block?: string
  readonly heading: string
}

/** What was said, one line each; who said it only where names may be seen. */
export function Points({ session, kind, block, heading }: PointsProps) {
  const { t } = useTranslation('sessionScreen')
  const all = useDossier((view) => readPoints(view, session.id))
  const points = useMemo(
    () => pointsOfKind(all, kind, block).filter(({ text }) => text.trim() !== ''),
    [all, kind, block],
  )
  const { board, cuts } = useFit(points)
  const most = cuts?.[0] ?? points.length
  return (
    <>
      <h1 tabIndex={-1}>{heading}</h1>
      <div ref={board} className={styles.beamerBoard}>
        <div className={styles.beamerBox}>
          <div data-box>
            <ul className={`pw-list ${styles.beamerNotes}`}>
              {points.slice(0, most).map(({ id, text, who }) => (
                <li key={id} data-item className={styles.beamerNote}>
                  <span className={styles.text}>{text}</span>
                  {session.names && who.trim() && <span className={styles.details}>{who}</span>}
                </li>
              ))}
            </ul>
          </div>
          {points.length > most && (
            <p className={styles.beamerMore}>{t('more', { count: points.length - most })}</p>
          )}
        </div>
      </div>
    </>
  )
}
