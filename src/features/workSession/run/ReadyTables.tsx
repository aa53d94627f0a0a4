import { useTranslation } from 'react-i18next'
import type { SessionTool } from '../../../content/agendas'
import { markReady } from '../../../dossier/commands/workSession/prepareSession'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { toolOf } from '../../../dossier/workSession/readSessions'
import { readyTables } from '../../../dossier/workSession/readyTables'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { Cluster } from '../../../ui/Stack'
import styles from './ReadyTables.module.css'
import shared from './run.module.css'

type ReadyTablesProps = { readonly session: Session; readonly block: SessionBlock }

/** In these nobody works at a table. */
const together: readonly SessionTool[] = ['words', 'break', 'round']

/** Which tables are ready with the block. It moves nothing; the facilitator sees when people can go on. */
export function ReadyTables({ session: { tables }, block }: ReadyTablesProps) {
  const { t } = useTranslation('sessionRun')
  const change = useChange()
  if (tables < 1 || together.includes(toolOf(block))) return null
  const numbers = Array.from({ length: tables }, (_, i) => i + 1)
  const ready = readyTables(block).filter((number) => number <= tables)
  return (
    <section className={shared.card} aria-labelledby="klaar">
      <Heading level={2} looks={4} id="klaar">
        {t('ready.title')}
      </Heading>
      <div className={styles.tables}>
        <Cluster gap={2}>
          {numbers.map((number) => {
            const isReady = ready.includes(number)
            return (
              <Button
                key={number}
                aria-pressed={isReady}
                icon={isReady ? 'good' : undefined}
                fullName={t('ready.tableIs', { number })}
                onPress={() => change((draft) => markReady(draft, block.id, number, !isReady))}
              >
                {t('table', { number })}
              </Button>
            )
          })}
          <span role="status">{t('ready.count', { count: ready.length, tables })}</span>
        </Cluster>
      </div>
    </section>
  )
}
