import type { Plain } from '../dossier/document/plain'
import { splitKey } from '../dossier/document/recordKey'
import type { Root } from '../dossier/document/roots'
import type { DossierView } from '../dossier/document/view'
import { isKind } from '../dossier/kinds'
import { namingSubjects } from '../dossier/naming/context'
import { nameDecision } from '../dossier/naming/nameDecision'
import { nameField } from '../dossier/naming/nameField'
import { nameKey } from '../dossier/naming/nameKey'
import { nameNow } from '../dossier/naming/nameNow'
import { nameRecord } from '../dossier/naming/nameRecord'
import { nameSubject } from '../dossier/naming/nameSubject'
import { nameValue } from '../dossier/naming/nameValue'
import { progressOf } from '../dossier/progress/progressOf'
import type { JournalEntry } from '../workflow/journal'
import { useWords } from './useWords'

/** Names what stands in a dossier, in words that people know from the screens. */
export function useNaming(view: DossierView) {
  const words = useWords(namingSubjects)
  const context = { view, words }
  const decision = (entry: JournalEntry) =>
    nameDecision(entry, progressOf(view).threads.get(entry.thread) ?? [], words)
  return {
    words,
    decision,
    subject: (thread: string) => nameSubject(context, thread),
    key: (root: Root, key: string) => nameKey(context, root, key),
    value: (root: Root, key: string, value: Plain | undefined) => nameValue(context, root, key, value),
    /** A value as it is called among those of a record: 'Leverancier', for a part of it 'Notitie: Post – Kleur', '' for itself. */
    within: (root: Root, id: string, one: { readonly root: Root; readonly key: string }) => {
      if (one.root === root && one.key === id) return ''
      const own = splitKey(one.key)
      const isOwn = isKind(one.root) && one.root === root && own.id === id
      return isOwn ? nameField(context, one.root, id, own.field) : nameKey(context, one.root, one.key)
    },
    /** What stands under a key now. */
    now: (root: Root, key: string) => nameNow(context, root, key),
    /** One record, or the value under one key. */
    one: (root: Root, id: string) =>
      isKind(root) ? nameRecord(context, root, id) : nameKey(context, root, id),
    /** What was decided, about what and by whom. */
    decided: (entry: JournalEntry) =>
      [nameSubject(context, entry.thread), decision(entry), entry.by].filter(Boolean).join(' · '),
  }
}
