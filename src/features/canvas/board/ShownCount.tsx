import { useTranslation } from 'react-i18next'
import { canvasLayout } from '../../../dossier/canvas/canvasLayout'
import { useDossier } from '../../../hooks/useDossier'
import { useBoard, useMoment } from './boardStore'
import { countNotes } from './countNotes'
import { filterLayout, isFiltering } from './filterNotes'
import styles from './ShownCount.module.css'

/** How many notes are in sight while people look for some: '12 van 1.000 notities'. Told politely. */
export function ShownCount() {
  const { t } = useTranslation('canvas')
  const { canvas, me } = useBoard()
  const filter = useMoment((state) => state.filter)
  const filtering = isFiltering(filter)
  const words = useDossier((view) => {
    if (!filtering) return ''
    const all = canvasLayout(view, canvas, me)
    return [countNotes(filterLayout(all, view, filter)), countNotes(all)].join('/')
  })
  const [shown = '', total = ''] = words.split('/')
  return (
    <output className={styles.count}>
      {filtering && t('filter.shown', { shown: Number(shown), count: Number(total) })}
    </output>
  )
}
