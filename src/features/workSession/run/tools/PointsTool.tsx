import { useTranslation } from 'react-i18next'
import type { ToolProps } from './BlockTool'
import { PointList } from './PointList'
import { QuickPoint } from './QuickPoint'
import { ToolCard } from './ToolCard'
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
