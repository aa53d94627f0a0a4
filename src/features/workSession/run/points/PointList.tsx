import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortText } from '../../../../dossier/canvas/noteText'
import { removeRecord, restoreRecord } from '../../../../dossier/commands/records'
import type { PointKind } from '../../../../dossier/kinds/sessionPoint'
import { pointsOfKind, readPoints } from '../../../../dossier/workSession/readSessions'
import { useChange } from '../../../../hooks/useChange'
import { useDossier } from '../../../../hooks/useDossier'
import { Button } from '../../../../ui/Button'
import { useToasts } from '../../../../ui/Toasts'
import styles from '../run.module.css'

type PointListProps = { readonly session: string; readonly block: string; readonly kind: PointKind }

const longestName = 40
const inSight = 8

/** What was said in this block, the last first, each with a way to take it away again. */
export function PointList({ session, block, kind }: PointListProps) {
  const { t } = useTranslation('sessionRun')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const points = useDossier((view) => readPoints(view, session))
  const [all, setAll] = useState(false)
  const here = pointsOfKind(points, kind, block).toReversed()
  const shown = all ? here : here.slice(0, inSight)
  const remove = (id: string, text: string) => {
    change((draft) => removeRecord(draft, 'sessionPoints', id))
    tell({
      text: t('points.removed', { name: shortText(text, longestName) }),
      action: {
        label: dossierWords('save.undo'),
        onPress: () => change((draft) => restoreRecord(draft, 'sessionPoints', id)),
      },
    })
  }
  return (
    <div>
      {here.length > 0 && (
        <p className={styles.label} id="gezegd">
          {t('points.count', { count: here.length })}
        </p>
      )}
      {here.length > 0 && (
        <ul className={`pw-list ${styles.last}`} aria-labelledby="gezegd">
          {shown.map(({ id, text, who }) => (
            <li key={id}>
              <span className={styles.lastText}>
                {text}
                {who && <span className={styles.author}> {who}</span>}
              </span>
              <Button
                variant="subtle"
                icon="remove"
                fullName={t('points.removeOne', { name: shortText(text, longestName) })}
                onPress={() => remove(id, text)}
              >
                {t('points.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {here.length > inSight && (
        <Button variant="subtle" aria-expanded={all} onPress={() => setAll(!all)}>
          {t(all ? 'points.fewer' : 'points.all', { count: here.length })}
        </Button>
      )}
    </div>
  )
}
