import { dateIn } from '../../../dossier/naming/formats'
import type { SetAsideLine } from '../../../dossier/naming/setAsideLines'
import type { Words } from '../../../words/Words'
import { paragraph, table } from '../pieces'
import type { Block } from '../tree'

/** What merges did not choose: somebody wrote it, so it is not hidden. */
export function* asideChapter(lines: readonly SetAsideLine[], words: Words): Generator<Block> {
  const column = (name: string) => words(`file:aside.${name}`)
  yield paragraph(column('intro'))
  yield table(
    column('title'),
    [
      [column('about'), 3],
      [column('value'), 4],
      [column('when'), 2],
    ],
    lines.map(({ about, value, at }) => [about, value, dateIn(words, at)]),
  )
}
