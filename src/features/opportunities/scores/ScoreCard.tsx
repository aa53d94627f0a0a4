import { type FormEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { HardWords } from '../../../components/HardWords'
import { axes, type ScoreQuestion, scoreQuestions } from '../../../content/scores'
import { removeScores, score } from '../../../dossier/commands/scores'
import type { Opportunity } from '../../../dossier/kinds/opportunity'
import { readScores, together } from '../../../dossier/opportunities/scores'
import { useChange } from '../../../hooks/useChange'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { RadioGroup } from '../../../ui/RadioGroup'
import { Cluster, Stack } from '../../../ui/Stack'
import { TextField } from '../../../ui/TextField'
import { useToasts } from '../../../ui/Toasts'
import { AxisScores } from './AxisScores'
import { ScoreResult } from './ScoreResult'

/** Marks for one opportunity on impact and feasibility, by people apart or together, and what they come to. */
export function ScoreCard({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation('scores')
  const { participants } = readScores(opportunity)
  const [added, setAdded] = useState<readonly string[]>([])
  const [who, setWho] = useState(() => participants[0]?.name ?? together)
  // Once there are marks, what they come to is what people look for.
  const [isNew] = useState(participants.length === 0)
  const titleId = useId()
  const names = [...new Set([together, ...participants.map(({ name }) => name), ...added])]
  const scores = participants.find(({ name }) => name === who)?.scores ?? {}
  const nameOf = (name: string) => (name === together ? t('together') : name)
  return (
    <Card as="section" labelledBy={titleId}>
      <Heading level={2} id={titleId}>
        {t('title')}
      </Heading>
      <p>{t('intro')}</p>
      <ScoreResult opportunity={opportunity} />
      <Disclosure summary={t('give')} open={isNew}>
        <Stack>
          <RadioGroup
            legend={t('who')}
            value={`who:${who}`}
            options={names.map((name) => ({ value: `who:${name}`, label: nameOf(name) }))}
            onChange={(value) => setWho(value.slice('who:'.length))}
          />
          <Disclosure summary={t('add')}>
            <AddParticipant
              taken={names}
              onAdd={(name) => {
                setAdded((before) => [...before, name])
                setWho(name)
              }}
            />
          </Disclosure>
          {axes.map((axis) => (
            <AxisScores
              key={axis}
              axis={axis}
              opportunityId={opportunity.id}
              participant={who}
              scores={scores}
            />
          ))}
          <HardWords
            texts={axes.flatMap((axis) =>
              scoreQuestions[axis].map((question) => t(`${axis}.${question as string}`)),
            )}
          />
          {Object.keys(scores).length > 0 && (
            <RemoveScores opportunity={opportunity} participant={who} name={nameOf(who)} />
          )}
        </Stack>
      </Disclosure>
    </Card>
  )
}

function AddParticipant({ taken, onAdd }: { taken: readonly string[]; onAdd: (name: string) => void }) {
  const { t } = useTranslation('scores')
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const given = name.trim()
  const error =
    given === '' ? t('nameMissing') : taken.includes(given) ? t('nameTaken', { name: given }) : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(error !== undefined)
    if (error !== undefined) {
      field.current?.focus()
      return
    }
    onAdd(given)
    setName('')
  }
  return (
    <form onSubmit={submit} noValidate>
      <Cluster>
        <TextField
          ref={field}
          label={t('newParticipant')}
          hint={t('newParticipantHint')}
          error={tried ? error : undefined}
          value={name}
          onChange={setName}
          size="medium"
          maxLength={40}
        />
        <Button type="submit">{t('add')}</Button>
      </Cluster>
    </form>
  )
}

type RemoveScoresProps = { opportunity: Opportunity; participant: string; name: string }

function RemoveScores({ opportunity, participant, name }: RemoveScoresProps) {
  const { t } = useTranslation('scores')
  const { t: dossierWords } = useTranslation('dossier')
  const change = useChange()
  const tell = useToasts()
  const takeAway = () => {
    const given = readScores(opportunity).participants.find((one) => one.name === participant)?.scores ?? {}
    const giveBack = () =>
      change((draft) => {
        for (const [question, value] of Object.entries(given) as [ScoreQuestion, number][]) {
          score(draft, opportunity.id, question, participant, value)
        }
      })
    change((draft) => removeScores(draft, opportunity.id, participant))
    tell({
      text: t('removed', { name }),
      action: { label: dossierWords('save.undo'), onPress: giveBack },
    })
  }
  return (
    <div>
      <Button variant="danger-subtle" icon="remove" onPress={takeAway}>
        {t('remove', { name })}
      </Button>
    </div>
  )
}
