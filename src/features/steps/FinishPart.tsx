import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartDecision } from '../../content/decisions'
import type { Part } from '../../content/steps'
import { decide } from '../../dossier/commands/decide'
import { type Place, readPart, subjectOf } from '../../dossier/progress/partStatus'
import { useDecide } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useSigning } from '../../hooks/useSigning'
import { useAnnounce } from '../../ui/Announcer'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { DateField } from '../../ui/DateField'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { OpenThings } from './OpenThings'

/** Where a person declares a part done, puts it off, or takes that back. What is open is told, and never in the way. */
export function FinishPart({ part, place }: { part: Part; place: Place }) {
  const { t } = useTranslation('part')
  const { t: words } = useTranslation('steps')
  const { t: decisionWords } = useTranslation('decisions')
  const view = useDossier((dossier) => dossier)
  const { progress, work } = readPart(view, place, part)
  const record = useDecide()
  const signing = useSigning()
  const announce = useAnnounce()
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const subject = subjectOf(place)
  const open = work.openQuestions.length + work.openChecks.length
  const take = (event: PartDecision, said: Record<string, string> = {}) => {
    record(decide, {
      thread: `${subject}/${part.id}`,
      event,
      said,
      basis: {
        answered: work.answered,
        asked: work.asked,
        ticked: work.ticked,
        toTick: work.toTick,
        open,
      },
    })
    // The button that was pressed is about to go.
    title.current?.focus()
    announce(decisionWords(event))
  }

  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId} ref={title} tabIndex={-1}>
        {t('finish.title')}
      </Heading>
      {progress.state === 'done' && <Done progress={progress} onReopen={() => take('part.reopened')} />}
      {progress.state === 'later' && <Later progress={progress} onResume={() => take('part.resumed')} />}
      {progress.rivals.length > 0 && <p>{t('finish.whenSettled')}</p>}
      {progress.state !== 'done' && progress.rivals.length === 0 && (
        <>
          <p>
            <strong>{t('finish.doneWhen')}</strong> {words(`parts.${part.id}.doneWhen`)}
          </p>
          <OpenThings part={part} base={`${subject}/${part.id}`} work={work} />
          <TextField {...signing} />
          <div>
            <Button variant="primary" onPress={() => take('part.done')}>
              {t('finish.done')}
            </Button>
          </div>
          {progress.state === 'open' && <PutOff onPutOff={(said) => take('part.postponed', said)} />}
        </>
      )}
    </Card>
  )
}

type Decided = ReturnType<typeof readPart>['progress']

function Done({ progress: { last }, onReopen }: { progress: Decided; onReopen: () => void }) {
  const { t } = useTranslation('part')
  const format = useFormat()
  const date = last ? format.date(last.at) : ''
  const open = last?.basis.open ?? 0
  return (
    <Notice
      kind="good"
      word={t('finish.isDone')}
      actions={<Button onPress={onReopen}>{t('finish.reopen')}</Button>}
    >
      <p>
        {last?.by ? t('finish.isDoneBy', { name: last.by, date }) : t('finish.isDoneOn', { date })}
        {open > 0 && ` ${t('finish.wasOpen', { count: open })}`}
      </p>
    </Notice>
  )
}

function Later({ progress: { last }, onResume }: { progress: Decided; onResume: () => void }) {
  const { t } = useTranslation('part')
  const format = useFormat()
  return (
    <Notice
      kind="info"
      word={t('finish.isLater')}
      actions={<Button onPress={onResume}>{t('finish.resume')}</Button>}
    >
      {last?.said.reason && <p>{t('finish.reason', { reason: last.said.reason })}</p>}
      {last?.said.until && <p>{t('finish.until', { date: format.date(last.said.until) })}</p>}
    </Notice>
  )
}

function PutOff({ onPutOff }: { onPutOff: (said: Record<string, string>) => void }) {
  const { t } = useTranslation('part')
  const { t: decisionWords } = useTranslation('decisions')
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = () => {
    if (reason.trim() === '') setMissing(true)
    else onPutOff(until ? { reason: reason.trim(), until } : { reason: reason.trim() })
  }
  return (
    <Disclosure summary={t('finish.later')}>
      <TextField
        label={t('finish.laterReason')}
        value={reason}
        onChange={setReason}
        error={missing && reason.trim() === '' ? decisionWords('askMissing.reason') : undefined}
      />
      <DateField label={t('finish.laterUntil')} value={until} onChange={setUntil} />
      <Button onPress={submit}>{t('finish.laterSave')}</Button>
    </Disclosure>
  )
}
