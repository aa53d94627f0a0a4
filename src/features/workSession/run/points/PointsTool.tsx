import { useTranslation } from 'react-i18next'
import { QuickPoint } from '../entry/QuickPoint'
import { ToolCard } from '../tools/ToolCard'
import type { ToolProps } from '../tools/ToolProps'
import { PointList } from './PointList'
import { useAddPoint } from './useAddPoint'

/** What is said, one point after the other. */
export function PointsTool({ session, block }: ToolProps) {
  const { t } = useTranslation('sessionRun')
  const add = useAddPoint(session, block, 'note')
  return (
    <ToolCard title={t('points.title')}>
      <QuickPoint
        session={session}
        block={block.id}
        label={t('points.text')}
        whoLabel={t('entry.who')}
        onAdd={add}
      />
      <PointList session={session.id} block={block.id} kind="note" />
    </ToolCard>
  )
}
