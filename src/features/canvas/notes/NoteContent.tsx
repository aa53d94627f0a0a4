import { useTranslation } from 'react-i18next'
import type { Note } from '../../../dossier/kinds/note'
import { useDossier } from '../../../hooks/useDossier'
import { checkboxClass } from '../../../ui/checkboxClass'
import { MenuButton } from '../../../ui/MenuButton'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { knownPhase } from '../../../workflow/canvasMachine'
import { useBoard, useMoment } from '../board/boardStore'
import { ColourShape } from '../colours/ColourShape'
import { colourOf } from '../colours/colourOf'
import { NoteHandle } from '../moving/NoteHandle'
import { NoteStickers } from '../stickers/NoteStickers'
import { VoteCount } from '../stickers/VoteCount'
import { useWorkFacts } from '../toWork/useWorkFacts'
import styles from './NoteContent.module.css'
import shared from './note.module.css'
import { shortOf } from './shortOf'
import { useNoteActions } from './useNoteActions'

/** What a note says and what can be done with it. */
export function NoteContent({ note, selected, lifted }: { note: Note; selected: boolean; lifted: boolean }) {
  const { t } = useTranslation('canvas')
  const { canvas } = useBoard()
  const selecting = useMoment((state) => state.selecting)
  const phase = useDossier(({ canvases }) => knownPhase(canvases[canvas]?.phase ?? ''))
  const actions = useNoteActions(note)
  const workFacts = useWorkFacts(note)
  const name = shortOf(note.text)
  const colour = colourOf(note)
  const about = [
    note.author,
    note.owner && t('note.owner', { name: note.owner }),
    note.supplier,
    ...workFacts,
  ].filter(Boolean)
  return (
    <>
      <div className={styles.top}>
        {selecting && <NoteTick id={note.id} name={name} selected={selected} />}
        <p className={shared.text} data-edit={note.id}>
          {note.text}
        </p>
        <NoteHandle id={note.id} name={name} lifted={lifted} />
      </div>
      {phase === 'vote' && <NoteStickers note={note} name={name} />}
      {(phase === 'counted' || phase === 'chosen') && <VoteCount id={note.id} />}
      <div className={styles.bottom}>
        <span className={styles.facts}>
          <ColourShape colour={colour} />
          <VisuallyHidden>{t(`colours.${colour}`)}</VisuallyHidden>
          {note.chosen && <strong className={styles.chosen}>{t('note.chosen')}</strong>}
          {note.silent !== '' && phase === 'write' && <span>{t('note.onlyYours')}</span>}
          {about.length > 0 && <span>{about.join(' · ')}</span>}
        </span>
        <MenuButton
          label={t('actions')}
          fullName={t('note.actionsFor', { name })}
          variant="subtle"
          size="small"
          align="end"
          items={actions}
        />
      </div>
    </>
  )
}

function NoteTick({ id, name, selected }: { id: string; name: string; selected: boolean }) {
  const { t } = useTranslation('canvas')
  const { store } = useBoard()
  const change = (on: boolean) => {
    const next = new Set(store.get().selected)
    if (on) next.add(id)
    else next.delete(id)
    store.set({ selected: next })
  }
  return (
    <input
      type="checkbox"
      className={`${checkboxClass} ${styles.tick}`}
      aria-label={t('select.note', { name })}
      checked={selected}
      onChange={(event) => change(event.target.checked)}
    />
  )
}
