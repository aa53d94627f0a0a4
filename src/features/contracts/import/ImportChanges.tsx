import { useTranslation } from 'react-i18next'
import type { Report } from '../../../imports/contracts/check/report'
import { Disclosure } from '../../../ui/Disclosure'
import { useImportWords } from './useImportWords'

/** Which contracts are new, and which change in what. */
export function ImportChanges({ report: { counts, changes, additions } }: { report: Report }) {
  const { t } = useTranslation('importContracts')
  const words = useImportWords()
  return (
    <>
      {changes.length > 0 && (
        <Disclosure summary={t('check.changes', { count: counts.changed })} open={changes.length <= 5}>
          <ul>
            {changes.map(({ row, name, fields }) => (
              <li key={row}>
                {name}
                <ul>
                  {fields.map(({ field, before, after }) => (
                    <li key={field}>
                      {t('check.change', {
                        field: words.target(field),
                        before: words.value(field, before),
                        after: words.value(field, after),
                      })}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <More all={counts.changed} shown={changes.length} />
        </Disclosure>
      )}
      {additions.length > 0 && (
        <Disclosure summary={t('check.additions', { count: counts.added })}>
          <ul>
            {additions.map((name, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- two contracts may have one name
              <li key={i}>{name}</li>
            ))}
          </ul>
          <More all={counts.added} shown={additions.length} />
        </Disclosure>
      )}
    </>
  )
}

function More({ all, shown }: { all: number; shown: number }) {
  const { t } = useTranslation('importContracts')
  return all > shown ? <p>{t('check.more', { count: all - shown })}</p> : null
}
