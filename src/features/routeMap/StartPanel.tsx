import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { jointScores, latestScan, openedAt } from '../../dossier/selfScan/readScans'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { TextLink } from '../../ui/TextLink'
import { adviseStart } from '../../workflow/selfScan/adviseStart'

/** Where the self-scan advises to begin, for as long as there is one to go by. */
export function StartPanel() {
  const { t } = useTranslation('duoScan')
  const { t: words } = useTranslation('selfScan')
  const { id } = useOpenDossier()
  const format = useFormat()
  const scan = useDossier(({ scans }) => latestScan({ scans }))
  if (!scan) return null
  const { rule } = adviseStart(jointScores(scan))
  return (
    <Card as="section" labelledBy="waar-begin-je">
      <Heading level={2} looks={3} id="waar-begin-je">
        {t('panel.title')}
      </Heading>
      <p>
        <strong>{words(`start.${rule.id}.title`)}</strong>
      </p>
      <p>{words(`start.${rule.id}.reason`)}</p>
      <p>{scan.alone ? t('panel.alone') : t('panel.duo', { date: format.date(openedAt(scan)) })}</p>
      <div>
        <TextLink href={paths.scan(id)}>{t('panel.link')}</TextLink>
      </div>
    </Card>
  )
}
