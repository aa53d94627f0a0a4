import { useTranslation } from 'react-i18next'
import { repeatAfter } from '../../../content/selfScan'
import { removeRecord, restoreRecord } from '../../../dossier/commands/records'
import { startScan } from '../../../dossier/commands/scans'
import { nextScanId, openedAt, type Scan } from '../../../dossier/selfScan/readScans'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { Cluster } from '../../../ui/Stack'
import { useToasts } from '../../../ui/Toasts'
import { monthsAfter } from '../../../workflow/calendar'

/** Doing the scan again, and when that is worth it. */
export function RepeatScan({ scan }: { scan: Scan }) {
  const { t } = useTranslation('duoScan')
  const scans = useDossier(({ scans }) => scans)
  const change = useChange()
  const format = useFormat()
  const tell = useToasts()
  const again = () => {
    change((draft) => startScan(draft, nextScanId({ scans }), new Date().toISOString()))
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  const takeAway = () => {
    change((draft) => removeRecord(draft, 'scans', scan.id))
    const onPress = () => change((draft) => restoreRecord(draft, 'scans', scan.id))
    tell({ text: t('removed'), action: { label: t('undo'), onPress } })
  }
  return (
    <div className="pw-screen-only">
      <Card as="section" labelledBy="opnieuw">
        <Heading level={2} id="opnieuw">
          {t('repeat.title')}
        </Heading>
        <p>
          {t('repeat.text', { date: format.date(monthsAfter(openedAt(scan).slice(0, 10), repeatAfter)) })}
        </p>
        <Cluster>
          <Button onPress={again}>{t('repeat.now')}</Button>
          <Button variant="danger-subtle" icon="remove" onPress={takeAway}>
            {t('remove')}
          </Button>
        </Cluster>
      </Card>
    </div>
  )
}
