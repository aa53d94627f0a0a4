import { useMachine } from '@xstate/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dossierPath } from '../../addresses/dossierPath'
import { putScanInPlace } from '../../browser/ownScan'
import { OpenScanFile } from '../../components/OpenScanFile'
import { useErrorWords } from '../../hooks/useErrorWords'
import { openFile } from '../../imports/openFile'
import { readSelfScanFile, type ScanFileContent } from '../../imports/selfScanFile'
import { ActionLink } from '../../ui/ActionLink'
import { useAnnounce } from '../../ui/Announcer'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { MergePreview } from './MergePreview'

type OpenFileProps = { file: File; onDone: () => void; onClose: () => void }

/** Opens one file: a scan as the scan of this browser, anything else as a dossier. */
export default function OpenFile(props: OpenFileProps) {
  const { file, onClose } = props
  const { t } = useTranslation('openFile')
  const errorWords = useErrorWords()
  const [scan, setScan] = useState<ScanFileContent | 'none'>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    readSelfScanFile(file).then((found) => setScan(found ?? 'none'), setError)
  }, [file])
  if (error !== undefined) {
    return <ErrorNotice {...errorWords(error)} actions={<Button onPress={onClose}>{t('close')}</Button>} />
  }
  if (scan === undefined) return <p role="status">{t('busy', { name: file.name })}</p>
  if (scan === 'none') return <OpenDossierFile {...props} />
  return <OpenScanFile scan={scan} onTake={(answers) => putScanInPlace(answers)} onClose={onClose} />
}

/** Opens a dossier, and shows where that stands: reading, what would change, done, or what is wrong. */
function OpenDossierFile({ file, onDone, onClose }: OpenFileProps) {
  const { t } = useTranslation('openFile')
  const [state, send] = useMachine(openFile, { input: { file } })
  const errorWords = useErrorWords()
  const { merge, id, error } = state.context
  const isDone = state.matches('done')
  const announce = useAnnounce()
  const go = useRef<HTMLAnchorElement>(null)
  const told = merge ? t('merged') : t('added')
  useEffect(() => {
    if (isDone) onDone()
  }, [isDone, onDone])
  // What people pressed has gone: they are told, and stand before what comes next.
  useEffect(() => {
    if (!isDone) return
    announce(told)
    go.current?.focus()
  }, [isDone, announce, told])
  const close = <Button onPress={onClose}>{t('close')}</Button>

  if (state.matches('failed')) return <ErrorNotice {...errorWords(error)} actions={close} />
  if (isDone && id) {
    return (
      <Notice
        kind="good"
        word={told}
        actions={
          <ActionLink href={dossierPath(id)} ref={go}>
            {t('go')}
          </ActionLink>
        }
      >
        {merge && <p>{t('restorePoint')}</p>}
      </Notice>
    )
  }
  if (state.matches('preview') && merge) {
    return (
      <MergePreview
        merge={merge}
        onMerge={(choices) => send({ type: 'merge', choices })}
        onAddApart={() => send({ type: 'addApart' })}
        onCancel={onClose}
      />
    )
  }
  return <p role="status">{t('busy', { name: file.name })}</p>
}
