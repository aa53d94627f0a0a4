import { useTranslation } from 'react-i18next'
import { advisedChoices } from '../../../content/scores'
import { notesOn } from '../../../dossier/canvas/canvasLayout'
import { votesOf } from '../../../dossier/canvas/votes'
import { changeRecord } from '../../../dossier/commands/records'
import type { DossierView } from '../../../dossier/document/view'
import type { Canvas } from '../../../dossier/kinds/canvas'
import type { Note } from '../../../dossier/kinds/note'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { areVotesShown, knownPhase } from '../../../workflow/canvasMachine'
import { shortOf } from '../notes/shortOf'
import { VoteCount } from '../stickers/VoteCount'
import styles from './Results.module.css'

/** So many notes stand in the outcome; the others are on the board. */
const inSight = 10

/** The notes with the most stickers, and which of them were chosen. Shown once the stickers are counted. */
export function Results({ canvas }: { canvas: Canvas }) {
  const { t } = useTranslation('canvas')
  const shown = areVotesShown(canvas.phase)
  // Ids in one text, so that it renders again only when the order changes.
  const ids = useDossier((view) => (shown ? bestOf(view, canvas.id) : ''))
    .split(',')
    .filter(Boolean)
  const chosen = useDossier((view) => notesOn(view, canvas.id).filter((note) => note.chosen).length)
  if (!shown) return null
  return (
    <Card as="section" labelledBy="canvas-uitslag">
      <Heading level={2} looks={3} id="canvas-uitslag">
        {t('results.title')}
      </Heading>
      {ids.length === 0 ? (
        <p>{t('results.none')}</p>
      ) : (
        <ol className={styles.results}>
          {ids.map((id) => (
            <ResultLine key={id} id={id} />
          ))}
        </ol>
      )}
      <p role="status">
        {chosen === 0 ? t('results.chosenNone') : t('results.chosen', { count: chosen })}{' '}
        {chosen > advisedChoices && t('results.many', { count: advisedChoices })}
      </p>
      {knownPhase(canvas.phase) === 'chosen' && chosen === 0 && <p>{t('results.howToChoose')}</p>}
    </Card>
  )
}

function ResultLine({ id }: { id: string }) {
  const { t } = useTranslation('canvas')
  const change = useChange()
  const note = useDossier(({ notes }) => notes[id])
  if (!note) return null
  const name = shortOf(note.text)
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.text}>{note.text}</span>
        <VoteCount id={id} />
        <div className={`pw-screen-only ${styles.choose}`}>
          <Button
            icon={note.chosen ? 'good' : undefined}
            aria-pressed={note.chosen}
            fullName={t('results.chooseNote', { name })}
            onPress={() => change((draft) => changeRecord(draft, 'notes', id, { chosen: !note.chosen }))}
          >
            {t(note.chosen ? 'note.chosen' : 'note.choose')}
          </Button>
        </div>
      </div>
    </li>
  )
}

/** The notes with stickers or a choice, most stickers first. */
function bestOf(view: DossierView, canvas: string): string {
  const total = ({ id }: Note) => votesOf(view, id).total
  return notesOn(view, canvas)
    .filter((note) => note.chosen || total(note) > 0)
    .toSorted((a, b) => total(b) - total(a))
    .filter((note, i) => note.chosen || i < inSight)
    .map(({ id }) => id)
    .join()
}
