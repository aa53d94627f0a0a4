import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../../addresses/paths'
import { type Axis, axes, highestScore, lowestScore, scoreQuestions } from '../../../../content/scores'
import { score } from '../../../../dossier/commands/scores'
import type { Opportunity } from '../../../../dossier/kinds/opportunity'
import { readScores, type Scores, together } from '../../../../dossier/opportunities/scores'
import { useChange } from '../../../../hooks/useChange'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { useAnnounce } from '../../../../ui/Announcer'
import { RadioGroup } from '../../../../ui/RadioGroup'
import { NumberEntry } from '../entry/NumberEntry'
import shared from '../run.module.css'
import { ToolCard } from '../tools/ToolCard'
import type { ToolProps } from '../tools/ToolProps'
import { InPlay } from './InPlay'
import styles from './ScoresTool.module.css'

/** Impact and feasibility of each opportunity, table by table: 1 to 5, each followed by Enter. */
export function ScoresTool({ session }: ToolProps) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('opportunities')
  const { id } = useOpenDossier()
  const announce = useAnnounce()
  const tables = Array.from({ length: session.tables }, (_, i) => t('table', { number: i + 1 }))
  const [participant, setParticipant] = useState(tables[0] ?? together)
  const list = useRef<HTMLDivElement>(null)
  const turned = useRef('')
  useEffect(() => {
    if (turned.current === participant)
      list.current?.querySelector<HTMLInputElement>('input[data-entry]')?.focus()
  }, [participant])
  const nextTable = () => {
    const next = tables[tables.indexOf(participant) + 1]
    announce(next ? t('scores.turn', { name: next }) : t('scores.over'))
    if (!next) return
    turned.current = next
    setParticipant(next)
  }
  return (
    <ToolCard
      title={t('scores.title')}
      link={{ href: paths.opportunities(id), label: t('opportunities.open') }}
    >
      <p>{t('scores.how')}</p>
      {tables.length > 0 && (
        <RadioGroup
          inRow
          legend={t('scores.who')}
          value={participant}
          options={tables.map((value) => ({ value, label: value }))}
          onChange={setParticipant}
        />
      )}
      <InPlay session={session}>
        {(opportunities) => (
          <div ref={list} data-entries="">
            <ul className={`pw-list ${styles.scores}`}>
              {opportunities.map((opportunity) => (
                <li key={`${opportunity.id}.${participant}`} className={shared.score}>
                  <span className={styles.scoreTitle}>{opportunity.title || words('untitled')}</span>
                  {axes.map((axis) => (
                    <ScoreEntry key={axis} {...{ opportunity, axis, participant }} onEnd={nextTable} />
                  ))}
                </li>
              ))}
            </ul>
          </div>
        )}
      </InPlay>
    </ToolCard>
  )
}

type ScoreEntryProps = {
  readonly opportunity: Opportunity
  readonly axis: Axis
  readonly participant: string
  readonly onEnd: () => void
}

/** One mark for all questions of an axis; who wants to mark each question does so at the opportunity. */
function ScoreEntry({ opportunity, axis, participant, onEnd }: ScoreEntryProps) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('scores')
  const change = useChange()
  const scores = readScores(opportunity).participants.find(({ name }) => name === participant)?.scores
  const give = (value: number | undefined) =>
    change((draft) => {
      for (const question of scoreQuestions[axis]) score(draft, opportunity.id, question, participant, value)
    })
  return (
    <NumberEntry
      label={words(`axes.${axis}`)}
      value={scores && meanOn(axis, scores)}
      from={lowestScore}
      to={highestScore}
      wrong={t('scores.wrong', { lowest: lowestScore, highest: highestScore })}
      onChange={give}
      onEnd={onEnd}
    />
  )
}

function meanOn(axis: Axis, scores: Scores): number | undefined {
  const given = scoreQuestions[axis].flatMap((question) => scores[question] ?? [])
  if (given.length === 0) return undefined
  return Math.round(given.reduce((sum, one) => sum + one, 0) / given.length)
}
