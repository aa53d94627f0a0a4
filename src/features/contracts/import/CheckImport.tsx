import { useTranslation } from 'react-i18next'
import type { ChosenReading, Report, Resolution } from '../../../imports/contracts/check/report'
import { Button } from '../../../ui/Button'
import { Cluster } from '../../../ui/Stack'
import { ImportChanges } from './ImportChanges'
import { ImportCounts } from './ImportCounts'
import { ImportNotices } from './ImportNotices'
import { ProblemGroups } from './ProblemGroups'
import { StateTitle } from './StateTitle'

type CheckImportProps = {
  report: Report | undefined
  isBusy: boolean
  onResolve: (key: string, resolution: Resolution) => void
  onReadAs: (column: number, reading: ChosenReading) => void
  onWrite: () => void
  onBack: () => void
  onStop: () => void
}

/** What the import would do, before anything is written, with what has to be put right first. */
export function CheckImport({
  report,
  isBusy,
  onResolve,
  onReadAs,
  onWrite,
  onBack,
  onStop,
}: CheckImportProps) {
  const { t } = useTranslation('importContracts')
  const written = report ? report.counts.added + report.counts.changed : 0
  return (
    <>
      <StateTitle>{t('check.title')}</StateTitle>
      <p role="status">{isBusy ? t('check.busy') : t('check.intro')}</p>
      {report && (
        <>
          <ImportCounts counts={report.counts} />
          <ProblemGroups groups={report.problems} rows={report.counts.withProblem} onResolve={onResolve} />
          <ImportNotices notices={report.notices} onReadAs={onReadAs} />
          <ImportChanges report={report} />
          {written === 0 && !isBusy && <p>{t('check.writeNothing')}</p>}
        </>
      )}
      <Cluster>
        {written > 0 && !isBusy && (
          <Button variant="primary" icon="save" onPress={onWrite}>
            {t('check.write', { count: written })}
          </Button>
        )}
        <Button icon="arrowLeft" onPress={onBack}>
          {t('check.back')}
        </Button>
        <Button variant="subtle" onPress={onStop}>
          {t('map.stop')}
        </Button>
      </Cluster>
    </>
  )
}
