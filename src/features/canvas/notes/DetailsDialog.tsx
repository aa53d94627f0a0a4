import { useTranslation } from 'react-i18next'
import { SetAside } from '../../../components/SetAside'
import { changeRecord } from '../../../dossier/commands/records'
import { readPeople } from '../../../dossier/people/knownNames'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/TextField'
import type { NoteDialogProps } from '../board/NoteDialogProps'
import { NoteLinks } from '../toWork/NoteLinks'
import { shortOf } from './shortOf'

/** Who wrote a note, who takes it on, and what it belongs to. Every letter is kept at once. */
export function DetailsDialog({ ids: [id = ''], onClose }: NoteDialogProps) {
  const { t } = useTranslation('canvas')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const note = useDossier(({ notes }) => notes[id])
  const people = useDossier(readPeople)
  if (!note) return null
  const optional = dossierWords('optional')
  return (
    <Dialog
      open
      title={t('note.detailsTitle', { name: shortOf(note.text) })}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('ready')}
        </Button>
      }
    >
      <TextField
        label={t('note.author')}
        hint={t('note.authorHint')}
        optional={optional}
        size="short"
        maxLength={6}
        value={note.author}
        onChange={(author) => change((draft) => changeRecord(draft, 'notes', id, { author }))}
      />
      <TextField
        label={t('note.ownerLabel')}
        hint={t('note.ownerHint')}
        optional={optional}
        suggestions={people}
        value={note.owner}
        onChange={(owner) => change((draft) => changeRecord(draft, 'notes', id, { owner }))}
      />
      <NoteLinks note={note} optional={optional} />
      <SetAside root="notes" id={id} />
    </Dialog>
  )
}
