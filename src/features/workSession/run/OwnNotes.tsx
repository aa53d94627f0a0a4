import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useChange } from '../../../hooks/useChange'
import { TextArea } from '../../../ui/TextArea'
import styles from './run.module.css'

/** What the facilitator writes down for themselves, kept while they type. Nobody sees it on the beamer. */
export function OwnNotes({ block }: { block: SessionBlock }) {
  const { t } = useTranslation('sessionRun')
  const change = useChange()
  return (
    <div className={styles.card}>
      <TextArea
        label={t('ownNotes.label')}
        hint={t('ownNotes.hint')}
        value={block.ownNotes}
        onChange={(ownNotes) =>
          change((draft) => changeRecord(draft, 'sessionBlocks', block.id, { ownNotes }))
        }
        rows={2}
      />
    </div>
  )
}
