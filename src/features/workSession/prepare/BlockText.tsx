import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import { type BlockWords, useBlockWords } from '../useBlockWords'
import { blockFieldId } from './blockFieldId'

type BlockTextProps = {
  readonly session: Session
  readonly block: SessionBlock
  readonly field: keyof BlockWords
  readonly onWrite: (fields: Partial<BlockWords>) => void
  /** Lines to begin with; one line without it. */
  readonly rows?: number
}

/** Words of a block. They begin as those of the agenda; only what people write themselves is kept in the dossier. */
export function BlockText({ session, block, field, onWrite, rows }: BlockTextProps) {
  const { t } = useTranslation('workSession')
  const wordsOf = useBlockWords(session)
  const given = wordsOf({ ...block, [field]: '' })[field]
  // Emptied to write something else: what the agenda says comes back when people leave the field.
  const [emptied, setEmptied] = useState(false)
  const shared = {
    id: blockFieldId(block.id, field),
    label: t(`blocks.fields.${field}`),
    hint: emptied && given ? t('blocks.given') : undefined,
    value: emptied ? '' : block[field] || given,
    onChange: (text: string) => {
      setEmptied(text === '')
      onWrite({ [field]: text === given ? '' : text })
    },
    onLeave: () => setEmptied(false),
  }
  return rows === undefined ? (
    <TextField {...shared} autoComplete="off" />
  ) : (
    <TextArea {...shared} rows={rows} />
  )
}
