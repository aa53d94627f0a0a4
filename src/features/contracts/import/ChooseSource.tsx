import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ending } from '../../../imports/contracts/importState'
import type { Source } from '../../../imports/contracts/messages'
import { Button } from '../../../ui/Button'
import { FileButton } from '../../../ui/FileButton'
import { Notice } from '../../../ui/Notice'
import { TextArea } from '../../../ui/TextArea'
import styles from './ChooseSource.module.css'
import { StateTitle } from './StateTitle'

/** Files that we cannot read are offered too: who chooses one hears what to do. */
const accepted = '.xlsx,.csv,.tsv,.txt,.xls,.xlsm,.ods'

type ChooseSourceProps = { ending: Ending | undefined; onChoose: (source: Source) => void }

/** Where a list of contracts comes from: a file by button or drop, or cells from the clipboard. */
export function ChooseSource({ ending, onChoose }: ChooseSourceProps) {
  const { t } = useTranslation('importContracts')
  const [isOver, setIsOver] = useState(false)
  const [several, setSeveral] = useState('')
  const [typed, setTyped] = useState('')
  const readFile = (file: File) => onChoose({ kind: 'file', name: file.name, file })
  const readPasted = (text: string) => {
    if (text.trim() !== '') onChoose({ kind: 'pasted', name: t('choose.pastedName'), text })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file, ...more] = event.dataTransfer.files
    if (file && more.length > 0) setSeveral(file.name)
    if (file) readFile(file)
    else readPasted(event.dataTransfer.getData('text'))
  }
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files
    const text = event.clipboardData.getData('text')
    // Cells from Excel come with a picture of themselves, so the text goes first.
    if (text === '' && !file) return
    event.preventDefault()
    if (text !== '') readPasted(text)
    else if (file) readFile(file)
  }
  return (
    <>
      <StateTitle>{t('choose.title')}</StateTitle>
      {ending && (
        <Notice kind="info" word={t(`choose.${ending}`)} live>
          {null}
        </Notice>
      )}
      <p>{t('choose.intro')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button does the same */}
      <section
        className={isOver ? `${styles.importDrop} ${styles.over}` : styles.importDrop}
        aria-label={t('choose.title')}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <FileButton variant="primary" icon="open" accept={accepted} onFile={readFile}>
          {t('choose.button')}
        </FileButton>
        <span>{isOver ? t('choose.dropped') : t('choose.drop')}</span>
        {several && <p role="status">{t('choose.several', { name: several })}</p>}
      </section>
      <div onPaste={paste}>
        <TextArea
          label={t('choose.paste')}
          hint={t('choose.pasteHint')}
          value={typed}
          onChange={setTyped}
          rows={3}
        />
      </div>
      {typed.trim() !== '' && (
        <div>
          <Button onPress={() => readPasted(typed)}>{t('choose.readPasted')}</Button>
        </div>
      )}
    </>
  )
}
