import { dimensions } from '../../../content/selfScan'
import type { DossierView } from '../../../dossier/document/view'
import { dateIn, numberIn } from '../../../dossier/naming/formats'
import { isOpen, jointScores, openedAt, readScans, type Scan } from '../../../dossier/selfScan/readScans'
import type { Words } from '../../../words/Words'
import { levelOf } from '../../../workflow/selfScan/levels'
import { scoresOf } from '../../../workflow/selfScan/score'
import { paragraph, table } from '../pieces'
import type { Block } from '../tree'

/** The self-scans whose result may be seen: both are ready. Of one that goes on, only that it does. */
export function* scanChapter(view: DossierView, words: Words): Generator<Block> {
  const scans = readScans(view)
  yield scans.length > 0
    ? paragraph(words('selfScan:motto'), 'note')
    : paragraph(words('papers:noScans'), 'soft')
  if (scans.some((scan) => !isOpen(scan))) yield paragraph(words('duoScan:file.busy'), 'soft')
  for (const scan of scans.filter(isOpen)) yield scanTable(scan, words)
}

function scanTable(scan: Scan, words: Words): Block {
  const together = jointScores(scan)
  const duo = scan.alone
    ? []
    : ([
        [words('duoScan:roles.hr'), scoresOf(scan.answers.hr)],
        [words('duoScan:roles.procurement'), scoresOf(scan.answers.procurement)],
      ] as const)
  const date = dateIn(words, openedAt(scan))
  return {
    ...table(
      words(scan.alone ? 'duoScan:file.alone' : 'duoScan:file.caption', { date }),
      [
        [words('selfScan:result.column.dimension'), 4],
        ...duo.map(([name]) => [name, 1.6] as const),
        [words('duoScan:file.score'), 2],
        [words('selfScan:result.column.level'), 2.4],
        [words('duoScan:file.note'), 4],
      ],
      dimensions.map(({ id }) => [
        words(`selfScan:dimensions.${id}.name`),
        ...duo.map(([, scores]) => numberIn(words, scores[id])),
        numberIn(words, together[id]),
        words(`selfScan:levels.${levelOf(together[id])}`),
        scan.notes[id] || '–',
      ]),
    ),
    showsTitle: true,
  }
}
