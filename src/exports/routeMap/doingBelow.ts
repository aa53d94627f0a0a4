import type { RouteMap } from '../../dossier/progress/routeMap'
import { phases } from '../../dossier/progress/routePhases'
import { chipGroups } from './chips'
import type { Link, Shape } from './drawing'
import { emptyRow } from './emptyRow'
import { fold } from './fold'
import { moreLink } from './moreLink'
import { stepHead, surface } from './panel'
import { phaseHeads } from './phaseHeads'
import { type Column, opportunityRows, type Rows, trunk } from './rows'
import { stackedRows } from './stackedRows'
import { textX, trunkX } from './tallLines'
import type { RouteMapWords } from './words'

const padding = 14
/** From this width on a line fits beside its plate. */
const roomForRows = 700

/** Step 4 below the others: a plate for each opportunity, with its line in it, or beside it where there is room. */
export function doingBelow(
  whole: RouteMap,
  words: RouteMapWords,
  { width, top }: { width: number; top: number },
) {
  const { map, hidden } = fold(whole)
  const note = words.doingNote
  const head = stepHead(
    {
      code: '4',
      title: words.step({ id: 'doing' }),
      note,
      name: words.doingName,
      target: { kind: 'step', step: 'doing' },
    },
    { x: textX, y: top + 16, width: width - textX - 12 },
  )
  const column = columnIn(width)
  const beside = width >= roomForRows
  const rowsTop = beside ? top + 146 : head.box.y + head.box.height + 26
  let rows: Rows
  if (map.walked.length === 0) rows = emptyRow(map, words, column, rowsTop, beside)
  else if (beside) rows = opportunityRows(map.walked, words, column, rowsTop, 14)
  else rows = stackedRows(map.walked, words, column, rowsTop)

  const items: (Shape | Link)[] = [
    ...(beside ? phaseHeads(words, column, top + 88, rows.bottom) : []),
    ...trunk(column, top - 1, rows.branches),
    ...rows.under,
    head,
    ...rows.links,
  ]
  const left = column.plateX
  const others = chipGroups(map, words, { x: left, y: rows.bottom, width: width - padding - left })
  const more = moreLink(hidden, words, { x: left, y: others.bottom, width: width - padding - left })
  items.push(...others.shapes, ...others.links, ...more.links)
  const bottom = more.bottom + 20
  return { panel: surface({ x: 1, y: top, width: width - 2, height: bottom - top }), items, bottom }
}

function columnIn(width: number): Column {
  const plateX = textX - 16
  const right = width - padding
  const beside = width >= roomForRows
  const plateWidth = beside ? (right - plateX) * 0.42 : right - plateX
  const from = plateX + plateWidth + 72
  const to = right - 26
  const stations = beside ? phases.map((_, i) => from + ((to - from) * i) / (phases.length - 1)) : []
  return { x: trunkX, plateX, plateWidth, stations, right }
}
