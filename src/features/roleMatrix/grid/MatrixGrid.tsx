import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { useTranslation } from 'react-i18next'
import { type Letters, press, type Way, ways } from '../../../content/letters'
import type { RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import type { MatrixWords } from '../useMatrixWords'
import styles from './MatrixGrid.module.css'
import { MatrixHead } from './MatrixHead'
import { type Column, MatrixRow } from './MatrixRow'
import shared from './matrixGrid.module.css'
import { cellOf, goTo, keepStop, makeStop, nextCell } from './roving'
import { useStickyRoom } from './useStickyRoom'

/** A cell, or with one of both empty a line or a column. */
export type Spot = { readonly activity: string; readonly role: string }

type MatrixGridProps = {
  readonly matrix: RoleMatrix
  readonly words: MatrixWords
  readonly label: string
  /** The activities in which something stands out. */
  readonly attention: ReadonlySet<string>
  /** Where to go, for as long as it is the same one. */
  readonly goingTo: Spot | undefined
  readonly onWrite: (spot: Spot, letters: Letters) => void
  /** Somebody wants to choose in a cell, or to see a role or an activity. */
  readonly onOpen: (spot: Spot) => void
}

/** The matrix as a grid: one stop for Tab, arrows from cell to cell, a letter to write it, Enter to choose. */
export function MatrixGrid({ matrix, words, label, attention, goingTo, onWrite, onOpen }: MatrixGridProps) {
  const { t } = useTranslation('roleMatrix')
  const { roles, activities, letters } = matrix
  const frame = useRef<HTMLElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const [captionId, helpId] = [useId(), useId()]
  const columns = useColumns(matrix, words)
  useStickyRoom(frame)

  useLayoutEffect(() => {
    if (table.current) keepStop(table.current)
  })
  useEffect(() => {
    if (!goingTo || !table.current) return
    const named = `[data-activity="${CSS.escape(goingTo.activity)}"][data-role="${CSS.escape(goingTo.role)}"]`
    const cell = table.current.querySelector<HTMLElement>(named)
    if (cell) goTo(table.current, cell)
  }, [goingTo])

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event.target)
    if (!cell || !table.current || event.altKey) return
    const next = nextCell(table.current, cell, event, { lines: activities.length, columns: roles.length })
    if (next) goTo(table.current, next)
    else if (event.key === 'Enter' || event.key === 'F2') onOpen(spotOf(cell))
    else if (event.ctrlKey || event.metaKey || !writeByKey(cell, event.key)) return
    event.preventDefault()
  }
  /** Writes what a key says in a cell; tells whether it said anything. */
  const writeByKey = (cell: HTMLElement, key: string): boolean => {
    const spot = spotOf(cell)
    if (spot.activity === '' || spot.role === '') return false
    const way = wayOfKey(key, words)
    if (way) onWrite(spot, press(letters(spot.activity, spot.role), way))
    else if (key === 'Delete' || key === 'Backspace') onWrite(spot, '')
    else return false
    return true
  }
  const onClick = ({ target }: MouseEvent) => {
    const cell = cellOf(target)
    if (cell) onOpen(spotOf(cell))
  }
  const help = Object.fromEntries(ways.map((way) => [way, words.letter(way)]))

  return (
    <div className={styles.matrixFrame}>
      <p id={helpId} className={`${styles.help} pw-screen-only`}>
        {t('grid.help', help)}
      </p>
      <section ref={frame} className={shared.matrix} aria-label={t('grid.region')}>
        <table
          ref={table}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- it is walked by arrows
          role="grid"
          aria-labelledby={captionId}
          aria-describedby={helpId}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onFocus={({ target, currentTarget }) => {
            const cell = cellOf(target)
            if (cell) makeStop(currentTarget, cell)
          }}
        >
          <caption id={captionId}>{label}</caption>
          <MatrixHead roles={roles} words={words} />
          <tbody>
            {activities.map((activity, at) => (
              <MatrixRow
                key={activity.id}
                line={at + 1}
                id={activity.id}
                code={activity.code}
                name={words.activity(activity)}
                columns={columns}
                cells={roles.map(({ id }) => letters(activity.id, id)).join(',')}
                words={words}
                attention={attention.has(activity.id) ? t('grid.attention') : ''}
              />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** The columns, as one and the same list until a role comes, goes, moves or is renamed. */
function useColumns({ roles }: RoleMatrix, words: MatrixWords): readonly Column[] {
  const key = JSON.stringify(roles.map((role) => [role.id, words.role(role)]))
  return useMemo(() => (JSON.parse(key) as [string, string][]).map(([id, name]) => ({ id, name })), [key])
}

function spotOf({ dataset }: HTMLElement): Spot {
  return { activity: dataset.activity ?? '', role: dataset.role ?? '' }
}

/** In RASCI, helping is S or C. */
function wayOfKey(key: string, words: MatrixWords): Way | undefined {
  const letter = key.toUpperCase()
  if (letter === 'C' && words.letter('helps') === 'S') return 'helps'
  return ways.find((way) => words.letter(way) === letter)
}
