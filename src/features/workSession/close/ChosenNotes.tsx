import { useTranslation } from 'react-i18next'
import { oneLine } from '../../../dossier/canvas/noteText'
import { readCanvas } from '../../../dossier/canvas/readCanvas'
import { opportunityFromNote } from '../../../dossier/commands/canvas/opportunityFromNote'
import { chooseInSession } from '../../../dossier/commands/workSession/chooseInSession'
import { memoise } from '../../../dossier/document/memoise'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { readOpportunities } from '../../../dossier/document/readRecords'
import type { DossierView } from '../../../dossier/document/view'
import type { Note } from '../../../dossier/kinds/note'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { Cluster } from '../../../ui/Stack'
import styles from './close.module.css'

const notesOf = memoise(([notes]: readonly [DossierView['notes']], canvas): readonly Note[] =>
  Object.values(notes).filter(
    (one) =>
      one.canvas === canvas && one.chosen && !one.removed && one.silent === '' && one.opportunity === '',
  ),
)

/** What the room chose on the canvas and is no opportunity yet: one press makes it one that is chosen. */
export function ChosenNotes({ canvas }: { canvas: string }) {
  const { t } = useTranslation('sessionClose')
  const { snapshot } = useOpenDossier()
  const isShown = useDossier((view) => readCanvas(view, canvas) !== undefined)
  const notes = useDossier((view) => notesOf([view.notes], canvas))
  const change = useChange()
  const announce = useAnnounce()
  if (!isShown || notes.length === 0) return null
  const make = (note: Note) => {
    const id = newId()
    const rank = rankAfter(readOpportunities(snapshot.current).map((one) => one.rank))
    change((draft) => {
      opportunityFromNote(draft, note, { id, rank })
      chooseInSession(draft, id, true)
    })
    announce(t('close.choices.chosen', { title: oneLine(note.text) }))
  }
  return (
    <>
      <Heading level={3}>{t('close.choices.notes')}</Heading>
      <ul className={`pw-list ${styles.closeOthers}`} aria-label={t('close.choices.notes')}>
        {notes.map((note) => (
          <li key={note.id}>
            <Cluster>
              <span>{oneLine(note.text)}</span>
              <Button
                icon="plus"
                fullName={t('close.choices.makeOf', { text: oneLine(note.text) })}
                onPress={() => make(note)}
              >
                {t('close.choices.make')}
              </Button>
            </Cluster>
          </li>
        ))}
      </ul>
    </>
  )
}
