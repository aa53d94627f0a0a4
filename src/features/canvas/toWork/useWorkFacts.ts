import { useTranslation } from 'react-i18next'
import { workKinds, workOf } from '../../../dossier/canvas/noteOrigins'
import type { Note } from '../../../dossier/canvas/records'
import { useDossier } from '../../../hooks/useDossier'

/** The field of the kansenkaart for what stands in the way. Each obstacle needs somebody who takes it on. */
const obstacles = 'obstacles'

/** What became of a note, in words: 'is een kans'. Of an obstacle, also that nobody takes it on yet. */
export function useWorkFacts(note: Note): readonly string[] {
  const { t } = useTranslation('canvasWork')
  // As one text, so that a note renders again only when this differs.
  const became = useDossier((view) => workKinds.filter((work) => workOf(view, note, work)).join(' '))
  return [
    ...(note.field === obstacles && note.owner === '' ? [t('noOwner')] : []),
    ...became
      .split(' ')
      .filter(Boolean)
      .map((work) => t(`is.${work}`)),
  ]
}
