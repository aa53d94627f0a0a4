import type { RouteMap } from '../../dossier/progress/routeMap'
import { phases } from '../../dossier/progress/routePhases'
import { chipGroups } from './chips'
import type { Link, Shape } from './drawing'
import { emptyRow } from './emptyRow'
import { fold } from './fold'
import { moreLink } from './moreLink'
import { stepHead, surface } from './panel'
import { phaseHeads } from './phaseHeads'
import { type Column, opportunityRows, trunk } from './rows'
import { trunkTop } from './wideLines'
import type { RouteMapWords } from './words'

type Place = { readonly width: number; readonly top: number; readonly columns: number }

export type DoingPanel = {
  readonly panel: Shape
  readonly items: readonly (Shape | Link)[]
  /** The middles at which the lines come down into it. */
  readonly trunks: readonly number[]
  readonly bottom: number
}

const padding = 16
const between = 24

/** Step 4: every opportunity on its own line, in one or more columns; below them those that are not on their way. */
export function doingPanel(
  whole: RouteMap,
  words: RouteMapWords,
  { width, top, columns }: Place,
): DoingPanel {
  const { map, hidden } = fold(whole)
  const items: (Shape | Link)[] = []
  const under: Shape[] = []
  const trunks: number[] = []
  const panelTop = top + 60
  const dense = columns > 1
  const perColumn = Math.ceil(map.walked.length / columns)
  const columnWidth = (width - padding * 2 - between * (columns - 1)) / columns
  let bottom = panelTop

  for (let i = 0; i < columns; i++) {
    const lines = map.walked.slice(i * perColumn, (i + 1) * perColumn)
    if (i > 0 && lines.length === 0) continue
    const column = columnAt(padding + i * (columnWidth + between), columnWidth, dense)
    const rowsTop = panelTop + (dense ? 146 : 98)
    const rows =
      lines.length > 0
        ? opportunityRows(lines, words, column, rowsTop, dense ? 12 : 16)
        : emptyRow(map, words, column, rowsTop)
    trunks.push(column.x)
    under.push(...phaseHeads(words, column, panelTop + (dense ? 88 : 34), rows.bottom))
    under.push(...trunk(column, top + trunkTop, rows.branches), ...rows.under)
    items.push(...rows.links)
    bottom = Math.max(bottom, rows.bottom)
  }
  const left = padding + 54
  const others = chipGroups(map, words, { x: left, y: bottom, width: width - padding - left })
  const more = moreLink(hidden, words, { x: left, y: others.bottom, width: width - padding - left })
  items.push(...others.shapes, ...others.links, ...more.links)
  bottom = more.bottom + 22
  return {
    panel: surface({ x: 1, y: panelTop, width: width - 2, height: bottom - panelTop }),
    items: [...under, head(words, panelTop), ...items],
    trunks,
    bottom,
  }
}

function head(words: RouteMapWords, panelTop: number): Link {
  return stepHead(
    {
      code: '4',
      title: words.step({ id: 'doing' }),
      note: words.doingNote,
      name: words.doingName,
      target: { kind: 'step', step: 'doing' },
    },
    { x: padding + 54, y: panelTop + 18, width: 340 },
  )
}

function columnAt(x: number, width: number, dense: boolean): Column {
  const plateX = x + 54
  const plateWidth = dense ? Math.min(300, width - 332) : Math.min(430, width * 0.35)
  const from = plateX + plateWidth + (dense ? 72 : 108)
  const to = x + width - (dense ? 22 : 56)
  const stations = phases.map((_, i) => from + ((to - from) * i) / (phases.length - 1))
  return { x: x + 20, plateX, plateWidth, stations, right: x + width }
}
