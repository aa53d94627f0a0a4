import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mapping } from '../../../imports/contracts/columns/targets'
import { namingTargets } from '../../../imports/contracts/columns/targets'
import type { Overview } from '../../../imports/contracts/messages'
import { Button } from '../../../ui/Button'
import { ErrorSummary } from '../../../ui/ErrorSummary'
import { Notice } from '../../../ui/Notice'
import { Cluster } from '../../../ui/Stack'
import { ColumnTable } from './ColumnTable'
import { LeftOutRows } from './LeftOutRows'
import { SheetChoice } from './SheetChoice'
import { StateTitle } from './StateTitle'

type MapColumnsProps = {
  name: string
  overview: Overview
  mapping: Mapping
  isBusy: boolean
  onLayOut: (sheet: number, headerRow: number | undefined) => void
  onMap: (mapping: Mapping) => void
  onCheck: () => void
  onStop: () => void
}

/** Which column of the file becomes which field of a contract. */
export function MapColumns({
  name,
  overview,
  mapping,
  isBusy,
  onLayOut,
  onMap,
  onCheck,
  onStop,
}: MapColumnsProps) {
  const { t } = useTranslation('importContracts')
  const [asked, setAsked] = useState(0)
  const tableId = useId()
  const { layout, isRemembered } = overview
  const hasName = mapping.some((target) => target && namingTargets.includes(target))
  const first = layout.columns[0]
  const check = () => {
    if (hasName) onCheck()
    else setAsked(asked + 1)
  }
  return (
    <>
      <StateTitle>{t('map.title')}</StateTitle>
      {asked > 0 && !hasName && first && (
        <ErrorSummary
          key={asked}
          title={t('map.errorTitle')}
          problems={[{ fieldId: `${tableId}-${first.index}`, text: t('map.needsName') }]}
        />
      )}
      <p>{t('map.intro', { name, count: layout.dataRows })}</p>
      {isRemembered && (
        <Notice kind="info" word={t('map.remembered')}>
          {null}
        </Notice>
      )}
      <SheetChoice overview={overview} onLayOut={onLayOut} />
      {isBusy ? (
        <p role="status">{t('map.busy')}</p>
      ) : (
        <>
          <LeftOutRows leftOut={layout.leftOut} />
          <ColumnTable id={tableId} columns={layout.columns} mapping={mapping} onMap={onMap} />
          <Cluster>
            <Button variant="primary" onPress={check}>
              {t('map.check')}
            </Button>
            <Button onPress={onStop}>{t('map.stop')}</Button>
          </Cluster>
        </>
      )}
    </>
  )
}
