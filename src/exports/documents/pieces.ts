import { dateIn } from '../../dossier/naming/formats'
import type { Words } from '../../words/Words'
import type { DocumentInput } from './define'
import type { Asked, Block, Cell, Check, Column, DocumentTree, Field, Table } from './tree'

/** A field with what was filled in, or with the word for what was not. */
export function fieldOf(label: string, text: string, asked: Asked, words: Words): Field {
  if (text !== '') return { label, text, state: 'filled', asked }
  return { label, text: words('papers:missing'), state: 'missing', asked }
}

export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string, tone?: 'soft' | 'note'): Block => ({ kind: 'paragraph', text, tone })
export const value = (field: Field): Block => ({ kind: 'value', field })
export const facts = (...fields: readonly Field[]): Block => ({ kind: 'facts', fields })

/** A line of a checklist, with whether it was ticked. */
export function check(text: string, ticked: boolean, words: Words): Check {
  return { text, ticked, means: words(ticked ? 'file:ticked' : 'file:notTicked') }
}

/** A table by the titles of its columns, each with how wide it is beside the others. */
export function table(
  title: string,
  columns: readonly (readonly [title: string, share: number])[],
  rows: readonly (readonly Cell[])[],
): Table {
  const named = columns.map(([column, share]): Column => ({ title: column, share }))
  return { kind: 'table', title, columns: named, rows }
}

/** A document in the language of its words, with whose it is and of when below its title. */
export function document(
  { view, words, today }: DocumentInput,
  title: string,
  blocks: () => Iterable<Block>,
  look?: DocumentTree['look'],
): DocumentTree {
  const whose = view.about.organisation || view.about.title
  return {
    title,
    subtitle: [whose, dateIn(words, today)].filter(Boolean).join(' · '),
    language: words('file:language'),
    region: words('file:region'),
    page: words('papers:page'),
    look,
    blocks,
  }
}

/** What stands at the end of every document. */
export function madeWith(words: Words): Block {
  return paragraph(words('papers:madeWith'), 'soft')
}
