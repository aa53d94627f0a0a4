import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { steps } from '../../content/steps'
import { readOpportunities } from '../../dossier/document/readRecords'
import { topicOf } from '../../dossier/document/reference'
import type { JournalLine } from '../../dossier/progress/readJournal'
import { useDossier } from '../../hooks/useDossier'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { Stack } from '../../ui/Stack'
import { planThread } from '../../workflow/planMachine'
import type { GoingBack } from './GoBackDialog'
import { JournalList } from './JournalList'

const atOnce = 25

type JournalBySubjectProps = {
  readonly lines: readonly JournalLine[]
  readonly onGoBack: (back: GoingBack) => void
}

/** The journal of everything or of one subject, the newest first and the older ones on request. */
export function JournalBySubject({ lines, onGoBack }: JournalBySubjectProps) {
  const { t } = useTranslation('journal')
  const { t: stepWords } = useTranslation('steps')
  const { t: opportunityWords } = useTranslation('opportunities')
  const opportunities = useDossier(readOpportunities)
  const [about, setAbout] = useState('')
  const [shown, setShown] = useState(atOnce)
  useEffect(() => {
    // On paper there is no button for the older ones.
    const showAll = () => flushSync(() => setShown(Number.POSITIVE_INFINITY))
    addEventListener('beforeprint', showAll)
    return () => removeEventListener('beforeprint', showAll)
  }, [])
  const subjectOf = ({ entry }: JournalLine) => topicOf(entry.thread)
  const present = new Set(lines.map(subjectOf))
  const options = [
    { value: '', label: t('everything') },
    ...steps.map(({ id, code }) => ({
      value: id as string,
      label: t('subject.step', { code, title: stepWords(`steps.${id}.title`) }),
    })),
    { value: planThread, label: t('subject.plan') },
    ...opportunities.map(({ id, title }) => ({ value: id, label: title || opportunityWords('untitled') })),
  ].filter(({ value }) => value === '' || present.has(value))
  const chosen = about === '' ? lines : lines.filter((line) => subjectOf(line) === about)
  const older = chosen.length - shown
  return (
    <Stack>
      <div className="pw-screen-only">
        <SelectField
          label={t('filter')}
          value={about}
          options={options}
          onChange={(next) => {
            setAbout(next)
            setShown(atOnce)
          }}
        />
      </div>
      <p role="status">{t('count', { count: chosen.length })}</p>
      <JournalList lines={chosen.slice(0, shown)} onGoBack={onGoBack} />
      {older > 0 && (
        <div>
          <Button onPress={() => setShown(shown + atOnce)}>
            {t('older', { count: Math.min(older, atOnce) })}
          </Button>
        </div>
      )}
    </Stack>
  )
}
