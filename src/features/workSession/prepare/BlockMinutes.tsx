import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { FormField } from '../../../ui/FormField'
import { TextInput } from '../../../ui/TextInput'
import styles from './BlockMinutes.module.css'

const step = 5
const least = 1
const most = 480

/** How long a block takes: five minutes shorter or longer by a press, or any whole number by typing. */
export function BlockMinutes({ block, title }: { block: SessionBlock; title: string }) {
  const { t } = useTranslation('workSession')
  const change = useChange()
  // What is typed and is no number of minutes yet; left like that, the block keeps the time it had.
  const [typed, setTyped] = useState<string>()
  const write = (minutes: number) =>
    change((draft) =>
      changeRecord(draft, 'sessionBlocks', block.id, { minutes: Math.min(most, Math.max(least, minutes)) }),
    )
  const press = (minutes: number) => {
    setTyped(undefined)
    write(minutes)
  }
  const type = (text: string) => {
    setTyped(text)
    const minutes = Number(text)
    if (/^\s*\d{1,3}\s*$/.test(text) && minutes >= least) write(minutes)
  }
  return (
    <div className={styles.minutes}>
      <Button onPress={() => press(block.minutes - step)} fullName={t('blocks.shorter', { title })}>
        −
      </Button>
      <FormField label={t('blocks.minutes', { title })} labelHidden>
        {(control) => (
          <TextInput
            {...control}
            size="tiny"
            numeric
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? String(block.minutes)}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(undefined)}
          />
        )}
      </FormField>
      <span aria-hidden="true">{t('blocks.unit')}</span>
      <Button onPress={() => press(block.minutes + step)} fullName={t('blocks.longer', { title })}>
        +
      </Button>
    </div>
  )
}
