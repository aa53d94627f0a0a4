import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../hooks/useFormat'
import type { Report } from '../../../imports/contracts/check/report'
import styles from './ImportCounts.module.css'

/** How many contracts are new, changed and the same, and how many rows have a problem. */
export function ImportCounts({ counts }: { counts: Report['counts'] }) {
  const { t } = useTranslation('importContracts')
  const { number } = useFormat()
  const { added, changed, same, withProblem } = counts
  const more = (['skipped', 'removed', 'kept'] as const).filter((kind) => counts[kind] > 0)
  return (
    <>
      <ul className={`pw-list ${styles.importCounts}`} aria-label={t('check.counts')} aria-live="polite">
        {Object.entries({ added, changed, same }).map(([kind, count]) => (
          <li key={kind}>
            <strong>{number(count)}</strong> {t(`check.${kind}`)}
          </li>
        ))}
        <li className={withProblem > 0 ? styles.problem : undefined}>
          <strong>{number(withProblem)}</strong> {t('check.withProblem', { count: withProblem })}
        </li>
      </ul>
      {(withProblem > 0 || more.length > 0) && (
        <ul className={styles.importRemarks}>
          {withProblem > 0 && <li>{t('check.withProblemText')}</li>}
          {more.map((kind) => (
            <li key={kind}>{t(`check.${kind}`, { count: counts[kind] })}</li>
          ))}
        </ul>
      )}
    </>
  )
}
