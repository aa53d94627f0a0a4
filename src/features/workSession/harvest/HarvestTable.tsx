import { useTranslation } from 'react-i18next'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { ScrollRegion } from '../../../ui/ScrollRegion'
import { HarvestLine } from './HarvestLine'
import styles from './HarvestTable.module.css'
import type { HarvestRow, UsedHarvest } from './useHarvest'

const columns = ['organisation', 'notes', 'opportunities', 'chosen', 'planned', 'names'] as const

/** The organisations side by side, in the order in which their files came: no ranking. */
export function HarvestTable({ harvest }: { harvest: UsedHarvest }) {
  const { t } = useTranslation('sessionClose')
  return (
    <Card as="section" labelledBy="oogst">
      <Heading level={2} id="oogst">
        {t('harvest.table')}
      </Heading>
      <ScrollRegion label={t('harvest.table')}>
        <table className={styles.harvest}>
          <caption className="pw-visually-hidden">{t('harvest.table')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`harvest.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {harvest.rows.map((row) => (
              <HarvestLine
                key={row.id}
                row={row}
                onAgree={(agreed) => harvest.agree(row.id, agreed)}
                onRemove={() => harvest.remove(row.id)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Total rows={harvest.rows} />
    </Card>
  )
}

function Total({ rows }: { rows: readonly HarvestRow[] }) {
  const { t } = useTranslation('sessionClose')
  const shown = rows.flatMap((row) => row.shown ?? [])
  if (shown.length === 0) return null
  const sum = (of: (one: (typeof shown)[number]) => number) => shown.reduce((all, one) => all + of(one), 0)
  const opportunities = sum((one) => one.opportunities)
  const chosen = sum((one) => one.chosen.length)
  return (
    <p>
      {t('harvest.totalText', {
        organisations: t('harvest.organisations', { count: shown.length }),
        opportunities: t('harvest.opportunitiesCount', { count: opportunities }),
        chosen: t('harvest.chosenCount', { count: chosen }),
      })}
    </p>
  )
}
