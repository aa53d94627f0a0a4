import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letters } from '../../content/letters'
import { setLetters } from '../../dossier/commands/roleMatrix'
import { readFindings } from '../../dossier/roleMatrix/findings'
import type { RoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useAnnounce } from '../../ui/Announcer'
import { CellChooser } from './grid/CellChooser'
import { MatrixGrid, type Spot } from './grid/MatrixGrid'
import { useGoingTo } from './useLook'
import type { MatrixWords } from './useMatrixWords'

type MatrixViewProps = {
  readonly matrix: RoleMatrix
  readonly words: MatrixWords
  /** What the matrix is of: 'het hele dossier'. */
  readonly name: string
  /** Somebody wants to see a role or an activity. */
  readonly onOpen: (spot: Spot) => void
}

/** The grid, and the choice in one of its cells. */
export function MatrixView({ matrix, words, name, onOpen }: MatrixViewProps) {
  const { t } = useTranslation('roleMatrix')
  const change = useChange()
  const announce = useAnnounce()
  const goingTo = useGoingTo()
  const { scope, roles, activities, letters } = matrix
  const open = useDossier((view) => readFindings(view, scope).open)
  const [choosing, setChoosing] = useState<Spot>()
  const role = roles.find(({ id }) => id === choosing?.role)
  const activity = activities.find(({ id }) => id === choosing?.activity)

  const nameOf = (spot: Spot) => ({
    role: words.role(roles.find(({ id }) => id === spot.role) ?? { id: spot.role, name: '' }),
    activity: words.activity(
      activities.find(({ id }) => id === spot.activity) ?? { id: spot.activity, name: '' },
    ),
  })
  const write = (spot: Spot, next: Letters) => {
    change((draft) => setLetters(draft, scope, spot.activity, spot.role, next))
    announce(t('grid.changed', { ...nameOf(spot), value: words.value(next) }))
  }
  const openSpot = useCallback(
    (spot: Spot) => (spot.activity !== '' && spot.role !== '' ? setChoosing(spot) : onOpen(spot)),
    [onOpen],
  )
  const attention = new Set(
    open.flatMap(({ rule, activity: at }) => (at && rule !== 'deciderWithoutPerson' ? at : [])),
  )
  return (
    <>
      <MatrixGrid
        matrix={matrix}
        words={words}
        label={t('grid.label', { scope: name })}
        attention={attention}
        goingTo={goingTo}
        onWrite={write}
        onOpen={openSpot}
      />
      {role && activity && (
        <CellChooser
          role={words.role(role)}
          activity={words.activity(activity)}
          letters={letters(activity.id, role.id)}
          words={words}
          onChoose={(next) => {
            write({ activity: activity.id, role: role.id }, next)
            setChoosing(undefined)
          }}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </>
  )
}
