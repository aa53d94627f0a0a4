import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { goBack } from '../../dossier/commands/decide'
import { progressOf } from '../../dossier/progress/progressOf'
import { readJournal } from '../../dossier/progress/readJournal'
import { useDecide } from '../../hooks/useChange'
import { useDecisionWords } from '../../hooks/useDecisionWords'
import { useDossier } from '../../hooks/useDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { useToasts } from '../../ui/Toasts'
import { GoBackDialog, type GoingBack } from './GoBackDialog'
import { JournalBySubject } from './JournalBySubject'
import { NotChosen } from './NotChosen'
import { ThreadDispute } from './ThreadDispute'

/** Who decided what, when and on what grounds; the place to go back, and to settle what two people decided. */
export default function JournalScreen() {
  const { t } = useTranslation('journal')
  const { decision } = useDecisionWords()
  const lines = useDossier(readJournal)
  const { disputes } = useDossier(progressOf)
  const record = useDecide()
  const tell = useToasts()
  const [to, setTo] = useState<GoingBack>()
  useScreenTitle(t('title'))

  const confirm = ({ to: entry, thread }: GoingBack) => {
    record(goBack, { to: entry?.id ?? null, thread })
    setTo(undefined)
    tell({ text: entry ? t('wentBack', { decision: decision(entry) }) : t('wentToStart') })
  }

  return (
    <Stack gap={5}>
      <PageTitle lead={t('intro')}>{t('title')}</PageTitle>
      {disputes.length > 0 && (
        <section>
          <Stack>
            <Heading level={2}>{t('disputes')}</Heading>
            {disputes.map(({ thread, rivals }) => (
              <ThreadDispute key={thread} thread={thread} rivals={rivals} />
            ))}
          </Stack>
        </section>
      )}
      <NotChosen />
      {lines.length === 0 ? <p>{t('empty')}</p> : <JournalBySubject lines={lines} onGoBack={setTo} />}
      {to && <GoBackDialog {...to} onConfirm={() => confirm(to)} onClose={() => setTo(undefined)} />}
    </Stack>
  )
}
