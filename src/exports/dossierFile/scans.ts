import { dimensions } from '../../content/selfScan'
import type { DossierView } from '../../dossier/document/view'
import { isOpen, jointScores, openedAt, readScans, type Scan } from '../../dossier/selfScan/readScans'
import { levelOf } from '../../workflow/selfScan/levels'
import { type ScanScores, scoresOf } from '../../workflow/selfScan/score'
import { type Html, html } from '../html'
import { heading, table } from './pieces'
import { dateIn, numberIn, type Words } from './words'

/** The self-scans whose result may be seen. Of one that goes on, only that it does. */
export function writeScans(view: DossierView, words: Words): Html | undefined {
  const scans = readScans(view)
  if (scans.length === 0) return undefined
  const busy = scans.some((scan) => !isOpen(scan)) && html`<p>${words('duoScan:file.busy')}</p>`
  return html`<section>
${heading(2, words('duoScan:file.title'), 'scans')}
<p class="note">${words('selfScan:motto')}</p>
${busy}
${scans.filter(isOpen).map((scan) => writeScan(scan, words))}
</section>`
}

function writeScan(scan: Scan, words: Words): Html {
  const date = dateIn(words, openedAt(scan))
  const together = jointScores(scan)
  const columns = [words('selfScan:result.column.dimension')]
  const apart: ScanScores[] = []
  if (!scan.alone) {
    columns.push(words('duoScan:roles.hr'), words('duoScan:roles.procurement'))
    apart.push(scoresOf(scan.answers.hr), scoresOf(scan.answers.procurement))
  }
  columns.push(words('duoScan:file.score'), words('selfScan:result.column.level'), words('duoScan:file.note'))
  const rows = dimensions.map(({ id }) => [
    words(`selfScan:dimensions.${id}.name`),
    ...apart.map((scores) => numberIn(words, scores[id])),
    numberIn(words, together[id]),
    words(`selfScan:levels.${levelOf(together[id])}`),
    scan.notes[id] ?? '',
  ])
  return table(words(scan.alone ? 'duoScan:file.alone' : 'duoScan:file.caption', { date }), columns, rows)
}
