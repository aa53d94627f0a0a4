import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Conflict } from '../../dossier/merging/compare'
import type { Arrival, MergeDescription } from '../../dossier/merging/describeMerge'
import { useNaming } from '../../hooks/useNaming'
import type { Choices } from '../../imports/openFileMachine'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { RadioGroup } from '../../ui/RadioGroup'
import { Cluster } from '../../ui/Stack'

type MergePreviewProps = {
  readonly merge: MergeDescription
  readonly onMerge: (choices: Choices) => void
  readonly onAddApart: () => void
  readonly onCancel: () => void
}

/** What merging a file would do, before it is done: what is new, what changed, and what people have to choose. */
export function MergePreview({ merge, onMerge, onAddApart, onCancel }: MergePreviewProps) {
  const { t } = useTranslation('openFile')
  const [choices, setChoices] = useState<Choices>({})
  const title = useRef<HTMLHeadingElement>(null)
  // It appears below, after the file was read: who listens is taken there.
  useEffect(() => title.current?.focus(), [])
  const { arrivals, decisions, disputes, comparison } = merge
  const { conflicts } = comparison
  const words = useNaming(merge.theirs)
  const nothing = arrivals.length + decisions.length + conflicts.length === 0
  const kinds = (['added', 'changed', 'removed'] as const).map((kind) => ({
    kind,
    list: arrivals.filter((arrival) => arrival.kind === kind),
  }))
  return (
    <Card as="section" labelledBy="samenvoegen">
      <Heading level={2} id="samenvoegen" ref={title} tabIndex={-1}>
        {t('preview.title', { title: merge.theirs.about.title })}
      </Heading>
      <p>{nothing ? t('preview.nothing') : t('preview.intro')}</p>
      {kinds.map(({ kind, list }) => (
        <Arrivals key={kind} kind={kind} arrivals={list} name={({ root, id }) => words.one(root, id)} />
      ))}
      {decisions.length > 0 && (
        <Disclosure summary={t('preview.decisions', { count: decisions.length })}>
          <ul>
            {decisions.map((entry) => (
              <li key={entry.id}>{words.decided(entry)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {disputes.length > 0 && <p>{t('preview.disputes', { count: disputes.length })}</p>}
      {conflicts.length > 0 && (
        <>
          <Heading level={3}>{t('preview.conflicts', { count: conflicts.length })}</Heading>
          <p>{t('preview.conflictsText')}</p>
        </>
      )}
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.id}
          conflict={conflict}
          words={words}
          value={choices[conflict.id] ?? conflict.advised}
          onChange={(side) => setChoices((before) => ({ ...before, [conflict.id]: side }))}
        />
      ))}
      <p>{t('preview.safe')}</p>
      <Cluster>
        {!nothing && (
          <Button variant="primary" onPress={() => onMerge(choices)}>
            {t('preview.merge')}
          </Button>
        )}
        <Button onPress={onAddApart}>{t('preview.apart')}</Button>
        <Button variant="subtle" onPress={onCancel}>
          {t('preview.cancel')}
        </Button>
      </Cluster>
    </Card>
  )
}

type ArrivalsProps = {
  kind: Arrival['kind']
  arrivals: readonly Arrival[]
  name: (arrival: Arrival) => string
}

function Arrivals({ kind, arrivals, name }: ArrivalsProps) {
  const { t } = useTranslation('openFile')
  if (arrivals.length === 0) return null
  return (
    <Disclosure summary={t(`preview.${kind}`, { count: arrivals.length })}>
      <ul>
        {arrivals.map((arrival) => (
          <li key={`${arrival.root}/${arrival.id}`}>{name(arrival)}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

type ConflictChoiceProps = {
  conflict: Conflict
  words: ReturnType<typeof useNaming>
  value: 'mine' | 'theirs'
  onChange: (side: 'mine' | 'theirs') => void
}

function ConflictChoice({ conflict, words, value, onChange }: ConflictChoiceProps) {
  const { t } = useTranslation('openFile')
  const sides = (['theirs', 'mine'] as const).map((side) => ({
    value: side,
    label: t(`preview.${side}`),
    hint: words.value(conflict.root, conflict.key, conflict[side]),
  }))
  return (
    <RadioGroup
      legend={words.key(conflict.root, conflict.key)}
      options={sides}
      value={value}
      onChange={onChange}
    />
  )
}
