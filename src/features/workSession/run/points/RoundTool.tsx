import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  countPeople,
  pointsOfKind,
  readPeople,
  readPoints,
} from '../../../../dossier/workSession/readSessions'
import { useDossier } from '../../../../hooks/useDossier'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { QuickPoint } from '../entry/QuickPoint'
import styles from '../run.module.css'
import { ToolCard } from '../tools/ToolCard'
import type { ToolProps } from '../tools/ToolProps'
import { PointList } from './PointList'
import { useAddPoint } from './useAddPoint'

/** A round: everybody says one sentence, and Enter gives the turn to the next. */
export function RoundTool({ session, block }: ToolProps) {
  const { t } = useTranslation('sessionRun')
  const { snapshot } = useOpenDossier()
  const people = useDossier((view) => readPeople(view, session.id))
  const add = useAddPoint(session, block, 'takeaway')
  // Who comes back to the round goes on where it was.
  const [at, setAt] = useState(
    () => pointsOfKind(readPoints(snapshot.current, session.id), 'takeaway', block.id).length,
  )
  const names = people.map(({ name }) => name.trim())
  const hasNames = names.some(Boolean)
  const count = hasNames || session.tables === 0 ? countPeople(session, people) : session.tables
  const isOver = count > 0 && at >= count
  const turn = hasNames ? (names[at] ?? '') : tableAt()
  function tableAt() {
    return session.tables > 0 && at < session.tables ? t('table', { number: at + 1 }) : ''
  }
  const next = () => setAt(at + 1)
  return (
    <ToolCard title={t('round.title')}>
      <p className={styles.sentence} role="status">
        {isOver ? t('round.over') : t('round.turn', { number: at + 1, count: count || at + 1 })}
      </p>
      <QuickPoint
        session={session}
        block={block.id}
        label={t('round.text')}
        whoLabel={t('round.who')}
        hint={t('round.hint')}
        turn={turn}
        onAdd={(texts, who) => {
          add(texts, who)
          next()
        }}
        onEmpty={next}
      />
      <PointList session={session.id} block={block.id} kind="takeaway" />
    </ToolCard>
  )
}
