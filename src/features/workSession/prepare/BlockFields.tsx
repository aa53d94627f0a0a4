import { useTranslation } from 'react-i18next'
import { type SessionTool, sessionTools, shownKinds, shownWith } from '../../../content/agendas'
import { changeRecord } from '../../../dossier/commands/records'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { readPeople as readNames } from '../../../dossier/people/knownNames'
import { readPeople, toolOf } from '../../../dossier/workSession/readSessions'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { SelectField } from '../../../ui/SelectField'
import { Stack } from '../../../ui/Stack'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import { useToasts } from '../../../ui/Toasts'
import { BlockText } from './BlockText'
import { blockFieldId } from './blockFieldId'
import styles from './prepare.module.css'

type BlockFieldsProps = {
  readonly session: Session
  readonly block: SessionBlock
  readonly blocks: readonly SessionBlock[]
  readonly title: string
}

/** Everything about a block that can be changed: its words, who leads it, its tool and what the beamer shows. */
export function BlockFields({ session, block, blocks, title }: BlockFieldsProps) {
  const { t } = useTranslation('workSession')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const known = useDossier(readNames)
  const people = useDossier((view) => readPeople(view, session.id))
  const names = [...new Set([...people.map(({ name }) => name.trim()), ...known])].filter(Boolean)
  const write = (fields: Partial<Omit<SessionBlock, 'id'>>) =>
    change((draft) => changeRecord(draft, 'sessionBlocks', block.id, fields))
  const tool = toolOf(block)
  const takeAway = () => {
    const at = blocks.indexOf(block)
    const beside = blocks[at + 1] ?? blocks[at - 1]
    write({ removed: true })
    document.getElementById(beside ? blockFieldId(beside.id, 'heading') : 'agenda-van-de-sessie')?.focus()
    const onPress = () => write({ removed: false })
    tell({ text: t('blocks.removed', { title }), action: { label: dossierWords('save.undo'), onPress } })
  }
  const textProps = { session, block, onWrite: write }
  return (
    <Stack>
      <BlockText {...textProps} field="title" />
      <div className={styles.fields}>
        <TextField
          label={t('blocks.fields.leads')}
          value={block.leads}
          onChange={(leads) => write({ leads })}
          suggestions={names}
          autoComplete="off"
        />
        <SelectField<SessionTool>
          label={t('blocks.fields.tool')}
          value={tool}
          options={sessionTools.map((value) => ({ value, label: t(`tools.${value}`) }))}
          onChange={(next) => write({ tool: next || tool })}
        />
        <SelectField
          label={t('blocks.fields.shows')}
          value={block.shows}
          empty={t('blocks.showsGiven', { shows: t(`shows.${shownWith[tool]}`) })}
          options={shownKinds.map((value) => ({ value, label: t(`shows.${value}`) }))}
          onChange={(shows) => write({ shows })}
        />
      </div>
      <BlockText {...textProps} field="aim" />
      <BlockText {...textProps} field="script" rows={4} />
      <BlockText {...textProps} field="question" />
      <BlockText {...textProps} field="material" />
      <TextArea
        label={t('blocks.fields.ownNotes')}
        hint={t('blocks.ownNotesHint')}
        value={block.ownNotes}
        onChange={(ownNotes) => write({ ownNotes })}
        rows={2}
        id={blockFieldId(block.id, 'ownNotes')}
      />
      <div>
        <Button
          variant="danger-subtle"
          icon="remove"
          onPress={takeAway}
          fullName={t('blocks.removeOf', { title })}
        >
          {t('blocks.remove')}
        </Button>
      </div>
    </Stack>
  )
}
