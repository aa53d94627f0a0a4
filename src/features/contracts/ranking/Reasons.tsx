import { useTranslation } from 'react-i18next'
import { Explained } from '../../../components/Explained'
import { SourceNotes } from '../../../components/SourceNotes'
import { criterionSources, hoursOfJob, hoursOfJobSource } from '../../../content/ranking'
import { readSettings } from '../../../dossier/contracts/rankingSettings'
import type { Contract } from '../../../dossier/contracts/readContracts'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { estimateJobs, type Reason } from '../../../workflow/ranking/assess'
import { enoughKnown, type Ranked, toAsk } from '../../../workflow/ranking/rankContracts'
import { useContractWords } from '../useContractWords'
import styles from './Reasons.module.css'

/** Why a contract stands where it stands: a sentence for everything that is known, with its points and its source. */
export function Reasons({ ranked }: { ranked: Ranked<Contract> }) {
  const { t } = useTranslation('ranking')
  const { weights } = useDossier(readSettings)
  const known = ranked.reasons.filter(({ points }) => points !== undefined)
  return (
    <>
      <ul className={styles.reasons}>
        {known.map((reason) => (
          <ReasonLine key={reason.criterion} reason={reason} weight={weights[reason.criterion]} />
        ))}
        <JobsLine contract={ranked.contract} />
      </ul>
      {ranked.known >= enoughKnown && <Sum ranked={ranked} />}
      <ToAsk ranked={ranked} title={t('ask.title')} />
    </>
  )
}

/** How the points of what is known come to the score, so that anybody can do the sum again: all weights count. */
function Sum({ ranked: { reasons, score } }: { ranked: Ranked<Contract> }) {
  const { t } = useTranslation('ranking')
  const { weights } = useDossier(readSettings)
  const format = useFormat()
  const counted = reasons.filter(({ criterion, points }) => points !== undefined && weights[criterion] > 0)
  if (counted.length === 0) return null
  const terms = counted.map(({ criterion, points = 0 }) =>
    t('term', { weight: weights[criterion], points: pointsIn(format, points) }),
  )
  return (
    <p className={styles.source}>
      {t('sum', {
        terms: terms.join(' + '),
        weights: reasons.reduce((sum, { criterion }) => sum + weights[criterion], 0),
        score: format.number(Math.round(score)),
      })}
    </p>
  )
}

/** Points from 0 to 1 as they read: from 0 to 100, exact enough to do the sum with. */
function pointsIn(format: ReturnType<typeof useFormat>, points: number): string {
  return format.number(points * 100, { maximumFractionDigits: 1 })
}

/** What is not known yet, as questions to ask. */
function ToAsk({ ranked, title }: { ranked: Ranked<Contract>; title: string }) {
  const { t } = useTranslation('ranking')
  const ask = toAsk(ranked)
  if (ask.length === 0) return null
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {ask.map(({ criterion }) => (
          <li key={criterion}>
            <Explained text={t(`ask.${criterion}`)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ReasonLine({ reason, weight }: { reason: Reason; weight: number }) {
  const { t } = useTranslation('ranking')
  const sentence = useSentence()
  const format = useFormat()
  const sources = criterionSources[reason.criterion]
  const points = pointsIn(format, reason.points ?? 0)
  return (
    <li>
      {sentence(reason)}{' '}
      <span className={styles.points}>
        {t('pointsOf', { criterion: t(`criteria.${reason.criterion}`), points, weight })}
        <SourceNotes of={undefined} />
      </span>
      {sources && reason.points !== 0 && (
        <span className={styles.source}>
          <Explained text={t(`sourced.${reason.criterion as string}`)} />
          <SourceNotes of={sources} />
        </span>
      )}
    </li>
  )
}

/** A reason as a sentence, with its amounts and dates as people write them. */
export function useSentence(): (reason: Reason) => string {
  const { t } = useTranslation('ranking')
  const { choice, money } = useContractWords()
  const format = useFormat()
  return ({ criterion, code, values }) => {
    const isMoney = criterion === 'size' && code !== 'hours'
    const read = Object.entries(values).map(([name, value]) => {
      if (name === 'category') return [name, inSentence(choice('category', String(value)))]
      if (name === 'date') return [name, format.date(String(value))]
      if (typeof value !== 'number' || name === 'count' || name === 'percent') return [name, value]
      return [name, isMoney ? money(value) : format.number(value)]
    })
    return String(t(`reasons.${criterion}.${code}`, Object.fromEntries(read)))
  }
}

/** A name without its capital, unless it begins with a word that is written in capitals. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** What a source's estimate comes down to: the source and the sum apart, so that nobody takes one for the other. */
function JobsLine({ contract }: { contract: Contract }) {
  const { t } = useTranslation('ranking')
  const format = useFormat()
  const estimate = estimateJobs(contract)
  if (!estimate) return null
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const { from, to, hoursFrom, hoursTo, share } = estimate
  return (
    <li>
      {t('jobs.source', { from: share.from, to: share.to })}
      <SourceNotes of={share.sources} />
      <span className={styles.source}>
        <Explained
          text={t('jobs.sum', {
            hours: number(contract.hoursPerWeek ?? 0),
            from: share.from,
            to: share.to,
            hoursFrom: number(hoursFrom),
            hoursTo: number(hoursTo),
            hoursOfJob: number(hoursOfJob),
            jobsFrom: number(from),
            jobsTo: number(to),
          })}
        />
        <SourceNotes of={[hoursOfJobSource]} />
        <SourceNotes of={undefined} />
      </span>
      <span className={styles.source}>{t('jobs.assumes')}</span>
    </li>
  )
}
