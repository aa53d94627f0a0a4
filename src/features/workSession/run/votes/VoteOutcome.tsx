import { useTranslation } from 'react-i18next'
import { stickerKinds } from '../../../../content/canvases/notes'
import { advisedChoices } from '../../../../content/scores'
import { shortText } from '../../../../dossier/canvas/noteText'
import { votesOf } from '../../../../dossier/canvas/votes'
import { changeRecord } from '../../../../dossier/commands/records'
import type { Note } from '../../../../dossier/kinds/note'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { Button } from '../../../../ui/Button'
import shared from '../run.module.css'
import styles from './VoteOutcome.module.css'

const inSight = 10
const longestName = 60

/** The notes with the most stickers, and which of them the room chose. */
export function VoteOutcome({ notes }: { notes: readonly Note[] }) {
  const { t } = useTranslation('canvas')
  const { t: words } = useTranslation('sessionRun')
  const change = useChange()
  const stickers = useDossier((view) => view.stickers)
  const totals = (note: Note) => votesOf({ stickers }, note.id)
  const best = notes
    .filter((note) => note.chosen || totals(note).total > 0)
    .toSorted((a, b) => totals(b).total - totals(a).total)
    .filter((note, i) => note.chosen || i < inSight)
  const chosen = notes.filter((note) => note.chosen).length
  return (
    <div>
      <p className={shared.label} id="uitslag">
        {t('results.title')}
      </p>
      {best.length === 0 && <p>{words('votes.noVotes')}</p>}
      <ol className={styles.outcome} aria-labelledby="uitslag">
        {best.map((note) => (
          <li key={note.id}>
            <div className={shared.outcomeLine}>
              <span className={shared.outcomeText}>{note.text}</span>
              <span>
                {stickerKinds
                  .filter((kind) => totals(note)[kind] > 0)
                  .map((kind) =>
                    t('stickers.ofKind', { count: totals(note)[kind], kind: t(`stickers.${kind}`) }),
                  )
                  .join(' · ')}
              </span>
              <Button
                icon={note.chosen ? 'good' : undefined}
                aria-pressed={note.chosen}
                fullName={t('results.chooseNote', { name: shortText(note.text, longestName) })}
                onPress={() =>
                  change((draft) => changeRecord(draft, 'notes', note.id, { chosen: !note.chosen }))
                }
              >
                {t(note.chosen ? 'note.chosen' : 'note.choose')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <p role="status">
        {chosen === 0 ? t('results.chosenNone') : t('results.chosen', { count: chosen })}{' '}
        {chosen > advisedChoices && t('results.many', { count: advisedChoices })}
      </p>
    </div>
  )
}
