import { useTranslation } from 'react-i18next'
import type { ProblemGroup, Resolution } from '../../../imports/contracts/check/report'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { Cluster } from '../../../ui/Stack'
import styles from './ProblemGroups.module.css'
import { ProblemLine } from './ProblemLine'
import { useImportWords } from './useImportWords'

type Resolve = (key: string, resolution: Resolution) => void
type ProblemGroupsProps = { groups: readonly ProblemGroup[]; rows: number; onResolve: Resolve }

/** Everything that could not be read, by column and reason, with what people can do about it. */
export function ProblemGroups({ groups, rows, onResolve }: ProblemGroupsProps) {
  const { t } = useTranslation('importContracts')
  if (groups.length === 0) return null
  return (
    <div className={styles.importProblems}>
      <Heading level={3}>{t('problems.title', { count: rows })}</Heading>
      <p>{t('problems.intro')}</p>
      {groups.map((group) => (
        <Group key={group.key} group={group} onResolve={onResolve} />
      ))}
    </div>
  )
}

function Group({ group, onResolve }: { group: ProblemGroup; onResolve: Resolve }) {
  const { t } = useTranslation('importContracts')
  const words = useImportWords()
  const { key, column, reason, target, problems, values, suggestions } = group
  const isNameless = reason === 'noName'
  return (
    <section>
      <Heading level={4}>{column ? words.column(column) : t('problems.noColumn')}</Heading>
      <p>{t(`reasons.${reason}`)}</p>
      {values > 1 && (
        <fieldset className={styles.importAll}>
          <legend>{t('problems.all')}</legend>
          <Cluster>
            {suggestions > 0 && (
              <Button onPress={() => onResolve(key, { kind: 'mend', value: '' })}>
                {t('problems.allSuggestions', { count: suggestions })}
              </Button>
            )}
            {!isNameless && (
              <Button onPress={() => onResolve(key, { kind: 'empty' })}>{t('problems.allEmpty')}</Button>
            )}
            <Button onPress={() => onResolve(key, { kind: 'skip' })}>{t('problems.allSkip')}</Button>
          </Cluster>
        </fieldset>
      )}
      <ul className="pw-list">
        {problems.map((problem) => (
          <ProblemLine
            key={problem.key}
            problem={problem}
            target={target}
            isNameless={isNameless}
            onResolve={(resolution) => onResolve(problem.key, resolution)}
          />
        ))}
      </ul>
      {values > problems.length && <p>{t('problems.more', { count: values - problems.length })}</p>}
    </section>
  )
}
