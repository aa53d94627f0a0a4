import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readOwnScan } from '../browser/ownScan'
import { scanQuestions } from '../content/selfScan'
import { useFormat } from '../hooks/useFormat'
import type { ScanFileContent } from '../imports/selfScanFile'
import { ActionLink } from '../ui/ActionLink'
import { useAnnounce } from '../ui/Announcer'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { sameAnswers } from '../workflow/selfScan/readAnswers'
import { questionsWithoutAnswer, type ScanAnswers } from '../workflow/selfScan/score'

type OpenScanFileProps = {
  readonly scan: ScanFileContent
  /** Makes the scan of the file the one of this browser. */
  readonly onTake: (answers: ScanAnswers) => void
  readonly onClose: () => void
}

/** Opens a scan from its file. Where this browser has another one, a person chooses; the other is not lost. */
export function OpenScanFile({ scan, onTake, onClose }: OpenScanFileProps) {
  const { t } = useTranslation('scanFile')
  const format = useFormat()
  const announce = useAnnounce()
  const [own] = useState(readOwnScan)
  const isOther = Object.keys(own).length > 0 && !sameAnswers(own, scan.answers)
  const [taken, setTaken] = useState(!isOther)
  const go = useRef<HTMLAnchorElement>(null)
  const all = scanQuestions.length
  const countOf = (answers: ScanAnswers) => all - questionsWithoutAnswer(answers).length
  const facts = { date: format.date(scan.day), answered: countOf(scan.answers), all }

  // Before it is shown: what reads 'opened' is kept already.
  useLayoutEffect(() => {
    if (!isOther) onTake(scan.answers)
    // Only once: what the person does after that is the person's.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  useEffect(() => {
    if (!taken) return
    announce(t('opened'))
    go.current?.focus()
  }, [taken, announce, t])

  if (!taken) {
    const take = () => {
      onTake(scan.answers)
      setTaken(true)
    }
    return (
      <Notice
        kind="attention"
        word={t('other')}
        live
        actions={
          <>
            <Button variant="primary" onPress={take}>
              {t('take')}
            </Button>
            <Button onPress={onClose}>{t('keep')}</Button>
          </>
        }
      >
        <p>{t('inFile', facts)}</p>
        <p>{t('here', { answered: countOf(own), all })}</p>
        <p>{t('bothStay')}</p>
      </Notice>
    )
  }
  return (
    <Notice
      kind="good"
      word={t('opened')}
      actions={
        <>
          <ActionLink ref={go} href={facts.answered === all ? '#/zelfscan/uitslag' : '#/zelfscan'}>
            {t(facts.answered === all ? 'toResult' : 'toScan')}
          </ActionLink>
          <Button variant="subtle" onPress={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      <p>{t('inFile', facts)}</p>
    </Notice>
  )
}
