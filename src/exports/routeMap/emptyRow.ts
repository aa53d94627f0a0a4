import type { RouteMap } from '../../dossier/progress/routeMap'
import { textLines } from '../picture/text'
import { wrap } from '../picture/wrap'
import { rounded } from './drawing'
import { flag, pin } from './pin'
import type { Column, Rows } from './rows'
import { rail } from './rows'
import { phaseStation } from './stations'
import { tracks } from './tracks'
import type { RouteMapWords } from './words'

/** The line that waits for the first opportunity: what comes is shown before it is there. */
export function emptyRow(
  { here, begun }: RouteMap,
  words: RouteMapWords,
  column: Column,
  rowsTop: number,
  hasLine = true,
): Rows {
  const marker = 'step' in here && here.step === 'doing' && words.marker(begun ? 'here' : 'begin')
  // A pin needs room above the line, a flag above the words.
  const top = marker && hasLine ? rowsTop + 26 : rowsTop
  const flagHeight = marker && !hasLine ? 34 : 0
  const { plateX, plateWidth, stations, right } = column
  const text = wrap(words.empty, { width: plateWidth - 28, size: 14.5, lines: 3 })
  const height = flagHeight + 12 + 20 + text.length * 19 + 12
  const middle = top + height / 2
  const path = (y: number) => `M${plateX + plateWidth} ${y}H${stations.at(-1) ?? right}`
  return {
    under: hasLine ? tracks({ hr: path(middle - rail), procurement: path(middle + rail) }, 6, [7, 6]) : [],
    links: [
      {
        kind: 'link',
        target: { kind: 'opportunities' },
        name: words.emptyName,
        box: { x: plateX, y: top, width: plateWidth, height },
        shapes: [
          {
            kind: 'path',
            d: rounded({ x: plateX, y: top, width: plateWidth, height }, 12),
            fill: 'card',
            stroke: 'border',
            width: 1.5,
            dash: [6, 5],
          },
          ...textLines([words.emptyTitle], {
            x: plateX + 14,
            y: top + flagHeight + 27,
            step: 20,
            size: 16,
            bold: true,
            fill: 'ink',
          }),
          ...textLines(text, {
            x: plateX + 14,
            y: top + flagHeight + 48,
            step: 19,
            size: 14.5,
            fill: 'quiet',
          }),
          ...stations.flatMap((x) => phaseStation('notStarted', x, middle)),
          ...(marker && hasLine ? pin(marker, stations[0] ?? 0, middle - 17, [plateX, right]) : []),
          ...(marker && !hasLine ? flag(marker, plateX + 14, top + 12) : []),
        ],
      },
    ],
    branches: [middle],
    bottom: top + height,
  }
}
