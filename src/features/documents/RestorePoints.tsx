import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../addresses/paths'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useRestorePoints } from '../../hooks/useRestorePoints'
import type { RestorePoint } from '../../storage/database'
import { restoreAsNewDossier } from '../../storage/restorePoints'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'

/** How the dossier was before each merge. Opening one makes a dossier of its own, so that nothing is overwritten. */
export function RestorePoints() {
  const { t } = useTranslation('documents')
  const title = useDossier(({ about }) => about.title)
  const format = useFormat()
  const navigate = useNavigate()
  const points = useRestorePoints()
  const open = async (point: RestorePoint) => {
    const restored = await restoreAsNewDossier(point.id, t('restore.name', { title }))
    navigate(paths.map(restored).slice(1))
  }
  return (
    <Card as="section" labelledBy="herstelpunten">
      <Heading level={2} id="herstelpunten">
        {t('restore.title')}
      </Heading>
      <p>{t('restore.text')}</p>
      {points.length === 0 ? (
        <p>{t('restore.none')}</p>
      ) : (
        <ul>
          {points.map((point) => {
            const when = `${format.date(point.at)}, ${format.time(point.at)}`
            return (
              <li key={point.id}>
                {when} ({t(`restore.reason.${point.reason}`, { defaultValue: point.reason })}){' '}
                <Button
                  variant="subtle"
                  onPress={() => void open(point)}
                  fullName={t('restore.openOf', { when })}
                >
                  {t('restore.open')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
