import { dayOf } from './dayOf'
import { defineDocument } from './define'
import { journalColumns, readJournalLines } from './journalLines'
import { journalTable } from './journalTable'
import { document, madeWith } from './pieces'

const widths = { when: 12, who: 14, decision: 34, about: 44, standing: 18, grounds: 60 } as const

/** Who decided what, when and on what grounds. */
export const journal = defineDocument({
  id: 'journal',
  address: 'journaal',
  about: 'dossier',
  audience: ['duo', 'client'],
  tree: (input) =>
    document(input, input.words('papers:documents.journal.title'), () => [
      journalTable(input.view, input.words),
      madeWith(input.words),
    ]),
  sheets: ({ view, words }) => [
    {
      name: words('journal:title'),
      columns: journalColumns.map((column) => ({
        title: words(`file:journal.${column}`),
        kind: column === 'when' ? 'day' : 'text',
        width: widths[column],
      })),
      rows: readJournalLines(view, words).map((line) =>
        journalColumns.map((column) => (column === 'when' ? dayOf(line.at) : line[column])),
      ),
    },
  ],
})
