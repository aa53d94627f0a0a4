import type { DossierView } from '../../dossier/document/view'
import { dateIn } from '../../dossier/naming/formats'
import type { Words } from '../../words/Words'
import { journalColumns, readJournalLines } from './journalLines'
import { paragraph, table } from './pieces'
import type { Block } from './tree'

const shares = { when: 2, who: 1.5, decision: 2.5, about: 3.5, standing: 1.5, grounds: 4 } as const

/** Who decided what, when and on what grounds, from new to old. */
export function journalTable(view: DossierView, words: Words): Block {
  const lines = readJournalLines(view, words)
  if (lines.length === 0) return paragraph(words('journal:empty'), 'soft')
  return table(
    words('journal:title'),
    journalColumns.map((column) => [words(`file:journal.${column}`), shares[column]] as const),
    lines.map((line) =>
      journalColumns.map((column) => (column === 'when' ? dateIn(words, line.at) : line[column]) || '–'),
    ),
  )
}
