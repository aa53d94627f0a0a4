import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorWords } from '../../hooks/useErrorWords'
import { useFormat } from '../../hooks/useFormat'
import { type CheckedBackup, checkBackup } from '../../imports/checkBackup'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { FileButton } from '../../ui/FileButton'
import { Notice } from '../../ui/Notice'

type Outcome = { readonly checked: CheckedBackup } | { readonly error: unknown }

/** Reads a backup as if it were needed, and tells what is in it. Changes nothing. */
export function CheckBackup() {
  const { t } = useTranslation('documents')
  const errorWords = useErrorWords()
  const format = useFormat()
  const [outcome, setOutcome] = useState<Outcome>()
  const check = (file: File) =>
    checkBackup(file).then(
      (checked) => setOutcome({ checked }),
      (error: unknown) => setOutcome({ error }),
    )
  return (
    <Disclosure summary={t('file.check')}>
      <p>{t('file.checkText')}</p>
      <div>
        <FileButton icon="open" accept=".html,.htm,text/html" onFile={(file) => void check(file)}>
          {t('file.check')}
        </FileButton>
      </div>
      {outcome && 'error' in outcome && <ErrorNotice {...errorWords(outcome.error)} />}
      {outcome && 'checked' in outcome && (
        <Notice kind="good" word={t('file.checked')} live>
          <p>
            {t('file.checkedText', {
              title: outcome.checked.title,
              date: format.date(outcome.checked.savedAt),
              ...outcome.checked.counts,
            })}
          </p>
        </Notice>
      )}
    </Disclosure>
  )
}
