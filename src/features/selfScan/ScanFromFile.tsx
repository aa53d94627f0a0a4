import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { putScanInPlace, readEarlierScans } from '../../browser/ownScan'
import { OpenScanFile } from '../../components/OpenScanFile'
import { scanQuestions } from '../../content/selfScan'
import { useErrorWords } from '../../hooks/useErrorWords'
import type { ScanFileContent } from '../../imports/selfScanFile'
import { ActionLink } from '../../ui/ActionLink'
import { useAnnounce } from '../../ui/Announcer'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { FileButton } from '../../ui/FileButton'
import { Notice } from '../../ui/Notice'
import { Cluster, Stack } from '../../ui/Stack'
import { questionsWithoutAnswer, type ScanAnswers } from '../../workflow/selfScan/score'
import type { useOwnScan } from './useOwnScan'

type Opened = { readonly scan: ScanFileContent } | { readonly error: unknown } | 'other'

/** Opens a scan that was saved as a file, and gives back the one that made place for it. */
export function ScanFromFile({ scan }: { scan: ReturnType<typeof useOwnScan> }) {
  const { t } = useTranslation('scanFile')
  const errorWords = useErrorWords()
  const announce = useAnnounce()
  const [opened, setOpened] = useState<Opened>()
  const [earlier, setEarlier] = useState(readEarlierScans)
  const close = () => setOpened(undefined)
  const open = async (file: File) => {
    setOpened(undefined)
    try {
      const { readSelfScanFile } = await import('../../imports/selfScanFile')
      const found = await readSelfScanFile(file)
      setOpened(found ? { scan: found } : 'other')
    } catch (error) {
      setOpened({ error })
    }
  }
  const take = (answers: ScanAnswers) => {
    putScanInPlace(answers, scan.answers)
    setEarlier(readEarlierScans())
    scan.replace(answers)
  }
  const all = scanQuestions.length
  return (
    <Stack gap={3}>
      <p>{t('openHint')}</p>
      <div>
        <FileButton icon="open" accept=".html,.htm,text/html" onFile={(file) => void open(file)}>
          {t('open')}
        </FileButton>
      </div>
      {opened === 'other' && (
        <Notice
          kind="info"
          word={t('noScan')}
          live
          actions={
            <ActionLink href="#/" variant="secondary">
              {t('toStart')}
            </ActionLink>
          }
        >
          <p>{t('noScanText')}</p>
        </Notice>
      )}
      {typeof opened === 'object' && 'error' in opened && (
        <ErrorNotice {...errorWords(opened.error)} actions={<Button onPress={close}>{t('close')}</Button>} />
      )}
      {typeof opened === 'object' && 'scan' in opened && (
        <OpenScanFile scan={opened.scan} onTake={take} onClose={close} />
      )}
      {earlier.length > 0 && (
        <>
          <p>{t('before')}</p>
          <Cluster>
            {earlier.map((answers) => (
              <Button
                key={JSON.stringify(answers)}
                icon="undo"
                onPress={() => {
                  take(answers)
                  announce(t('swapped'))
                }}
              >
                {t('putBack', { answered: all - questionsWithoutAnswer(answers).length, all })}
              </Button>
            ))}
          </Cluster>
        </>
      )}
    </Stack>
  )
}
