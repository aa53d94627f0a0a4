import { useTranslation } from 'react-i18next'
import { restoreRecord } from '../../../dossier/commands/records'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { readLeftOut } from '../../../dossier/workSession/readSessions'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useAnnounce } from '../../../ui/Announcer'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { useBlockWords } from '../useBlockWords'
import { blockFieldId } from './blockFieldId'
import styles from './prepare.module.css'

/** The blocks that were left out, each to be put back where it stood. */
export function LeftOut({ session }: { session: Session }) {
  const { t } = useTranslation('workSession')
  const change = useChange()
  const announce = useAnnounce()
  const wordsOf = useBlockWords(session)
  const blocks = useDossier((view) => readLeftOut(view, session.id))
  if (blocks.length === 0) return null
  const putBack = (block: SessionBlock, title: string) => {
    change((draft) => restoreRecord(draft, 'sessionBlocks', block.id))
    announce(t('blocks.isBack', { title }))
    requestAnimationFrame(() => document.getElementById(blockFieldId(block.id, 'heading'))?.focus())
  }
  return (
    <div className="pw-screen-only">
      <Disclosure summary={t('blocks.leftOut', { count: blocks.length })}>
        <ul className={`pw-list ${styles.rows}`}>
          {blocks.map((block) => {
            const title = wordsOf(block).title || t('blocks.untitled')
            return (
              <li key={block.id}>
                {title}{' '}
                <Button
                  variant="subtle"
                  icon="undo"
                  onPress={() => putBack(block, title)}
                  fullName={t('blocks.putBackOf', { title })}
                >
                  {t('blocks.putBack')}
                </Button>
              </li>
            )
          })}
        </ul>
      </Disclosure>
    </div>
  )
}
