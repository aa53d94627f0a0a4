import { useTranslation } from 'react-i18next'
import { workKinds, workOf } from '../../../dossier/canvas/noteOrigins'
import type { Note } from '../../../dossier/kinds/note'
import { useDossier } from '../../../hooks/useDossier'
import { workName } from './workName'

/** The field of the kansenkaart for what stands in the way. Each obstacle needs somebody who takes it on. */
const obstacles = 'obstacles'

/**
 * What became of a note, or what it belongs to, in words: 'is een kans', 'kans: Kantine'. Of an obstacle, also that
 * nobody takes it on yet.
 */
export function useWorkFacts(note: Note): readonly string[] {
  const { t } = useTranslation('canvasWork')
  // As one text, so that a note renders again only when this differs.
  const names = useDossier((view) =>
    workKinds
      .map((work) => (workOf(view, note, work) === undefined ? '' : workName(view, note, work)))
      .join('\n'),
  ).split('\n')
  const facts = workKinds.flatMap((work, i) => {
    const name = names[i] ?? ''
    if (name === '') return []
    return [name === note.text.trim() ? t(`is.${work}`) : t(`of.${work}`, { name })]
  })
  return note.field === obstacles && note.owner === '' ? [t('noOwner'), ...facts] : facts
}
