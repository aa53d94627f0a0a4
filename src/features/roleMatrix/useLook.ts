import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { useNarrow } from '../../hooks/useNarrow'
import type { Spot } from './grid/MatrixGrid'

/** How to look at a matrix, by the word in the address. */
export const looks = { matrix: 'matrix', people: 'mensen', roles: 'rol', activities: 'activiteit' } as const
export type Look = keyof typeof looks

/** How the address asks to look at it; without asking, as a grid where there is room and else by activity. */
export function useLook(): Look {
  const { search } = useLocation()
  const narrow = useNarrow()
  const asked = new URLSearchParams(search).get('beeld')
  const found = (Object.keys(looks) as Look[]).find((look) => looks[look] === asked)
  return found ?? (narrow ? 'activities' : 'matrix')
}

/** The cell that the address asks to go to. A link that is pressed again asks again. */
export function useGoingTo(): Spot | undefined {
  const location = useLocation()
  return useMemo(() => {
    const asked = new URLSearchParams(location.search).get('cel')
    if (asked === null) return undefined
    const [activity = '', role = ''] = asked.split('/')
    return { activity, role }
  }, [location])
}
