import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem, Resolution } from '../../../imports/contracts/check/report'
import type { Target } from '../../../imports/contracts/columns/targets'
import { SelectField } from '../../../ui/SelectField'
import { MendField } from './MendField'
import styles from './ProblemLine.module.css'
import { useImportWords } from './useImportWords'

type ProblemLineProps = {
  problem: Problem
  target: Target
  isNameless: boolean
  onResolve: (resolution: Resolution) => void
}

/** How many rows are named; the rest is counted. */
const named = 5

/** One value that could not be read: where it stands, and what to do with it. */
export function ProblemLine({ problem, target, isNameless, onResolve }: ProblemLineProps) {
  const { t } = useTranslation('importContracts')
  const words = useImportWords()
  const { value, rows, who, count, suggestion, resolution } = problem
  const [mends, setMends] = useState(false)
  const answer = mends || resolution.kind === 'mend' ? 'mend' : resolution.kind
  const some = rows.slice(0, named).join(', ')
  const place =
    count > named
      ? t('problems.rowsMore', { rows: some, count: count - named })
      : t('problems.rows', { rows: some, count })
  const choices = isNameless ? (['mend', 'skip'] as const) : (['mend', 'empty', 'skip'] as const)
  const choose = (chosen: (typeof choices)[number] | '') => {
    setMends(chosen === 'mend')
    if (chosen === 'mend' && suggestion !== undefined) onResolve({ kind: 'mend', value: suggestion })
    else if (chosen === 'empty' || chosen === 'skip') onResolve({ kind: chosen })
  }
  return (
    <li className={styles.importProblem}>
      <p>
        <strong>
          {count === 1 && who !== '' ? t('problems.rowOf', { row: rows[0], name: who }) : place}
        </strong>
        <br />
        {t('problems.value', { value })}
        {suggestion !== undefined && (
          <>
            <br />
            {t('problems.suggestion', { suggestion: words.value(target, suggestion) })}
          </>
        )}
      </p>
      <SelectField
        label={isNameless ? t('problems.chooseRow', { row: rows[0] }) : t('problems.choose', { value })}
        value={answer}
        options={choices.map((one) => ({ value: one, label: t(`problems.answers.${one}`) }))}
        onChange={choose}
        size="full"
      />
      {answer === 'mend' && (
        <MendField
          target={target}
          problem={problem}
          isNameless={isNameless}
          onMend={(mended) =>
            onResolve(mended === undefined ? { kind: 'empty' } : { kind: 'mend', value: mended })
          }
        />
      )}
    </li>
  )
}
