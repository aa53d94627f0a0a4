import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../dossier/document/view'
import { readRouteMap } from '../../dossier/progress/routeMap'
import { routeMapWords } from '../../exports/routeMap/words'
import { useFormat } from '../../hooks/useFormat'
import { useToday } from '../../hooks/useToday'

/** The map of a dossier, and every word on it. */
export function useRouteMap(view: DossierView) {
  const { t } = useTranslation(['routeMap', 'steps'])
  const format = useFormat()
  const today = useToday()
  const map = useMemo(() => readRouteMap(view, today), [view, today])
  const words = useMemo(() => {
    const isThisYear = (date: string) => date.startsWith(today.slice(0, 4))
    return routeMapWords(t, (date) => (isThisYear(date) ? format.dayShort(date) : format.date(date)))
  }, [t, format, today])
  return { map, words }
}
