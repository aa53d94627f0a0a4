import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readCanvas } from '../../../../dossier/canvas/readCanvas'
import { votesOf } from '../../../../dossier/canvas/votes'
import type { Session } from '../../../../dossier/kinds/session'
import { useDossier } from '../../../../hooks/useDossier'
import styles from '../beamer.module.css'
import { useFit } from '../useFit'
import { BeamerNote } from './BeamerNote'
import { fieldParts } from './fieldParts'
import { Question } from './Question'

/** What the dots say, most first; until they are counted only how many were put down. */
export function VoteResults({ session, heading }: { session: Session; heading: string }) {
  const { t } = useTranslation('sessionScreen')
  const sheet = useDossier((view) => readCanvas(view, session.canvas, ''))
  const stickers = useDossier((view) => view.stickers)
  const voted = useMemo(
    () =>
      (sheet?.fields ?? [])
        .flatMap((field) => fieldParts(field).flatMap(({ notes }) => notes))
        .map((note) => ({ note, total: votesOf({ stickers }, note.id).total }))
        .filter(({ note, total }) => total > 0 || note.chosen)
        .toSorted((a, b) => b.total - a.total),
    [sheet, stickers],
  )
  if (!sheet) return <Question words={heading} />
  if (sheet.votesShown) return <Results heading={heading} names={session.names} voted={voted} />
  const cast = voted.reduce((sum, { total }) => sum + total, 0)
  return (
    <div className={styles.beamerWords}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className={styles.large}>{t('votes.counting')}</p>
      <p className={styles.large}>{t('votes.cast', { count: cast })}</p>
    </div>
  )
}

type ResultsProps = {
  readonly heading: string
  readonly names: boolean
  readonly voted: readonly { readonly note: Parameters<typeof BeamerNote>[0]['note'] }[]
}

function Results({ heading, names, voted }: ResultsProps) {
  const { t } = useTranslation('sessionScreen')
  const { board, cuts } = useFit(voted)
  const most = cuts?.[0] ?? voted.length
  return (
    <>
      <h1 tabIndex={-1}>{heading}</h1>
      <div ref={board} className={styles.beamerBoard}>
        <div className={styles.beamerBox}>
          {voted.length === 0 && <p>{t('votes.none')}</p>}
          <div data-box>
            <ol className={`pw-list ${styles.beamerNotes}`}>
              {voted.slice(0, most).map(({ note }) => (
                <BeamerNote key={note.id} note={note} votesShown names={names} />
              ))}
            </ol>
          </div>
          {voted.length > most && (
            <p className={styles.beamerMore}>{t('more', { count: voted.length - most })}</p>
          )}
        </div>
      </div>
    </>
  )
}
