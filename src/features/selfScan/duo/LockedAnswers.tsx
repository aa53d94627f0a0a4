import { useTranslation } from 'react-i18next'
import { type DuoRole, isOpen, type Scan } from '../../../dossier/selfScan/readScans'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { ActionLink } from '../../../ui/ActionLink'
import { Button } from '../../../ui/Button'
import { PageTitle } from '../../../ui/PageTitle'
import { Cluster } from '../../../ui/Stack'

type LockedAnswersProps = {
  readonly role: DuoRole
  readonly scan: Scan
  readonly scanBase: string
  readonly onChange: () => void
}

/** Hides what somebody answered once they are ready, also from who opens the address. */
export function LockedAnswers({ role, scan, scanBase, onChange }: LockedAnswersProps) {
  const { t } = useTranslation('duoScan')
  useScreenTitle(`${t(`locked.title.${role}`)} – ${t('title')}`)
  return (
    <>
      <PageTitle lead={t(isOpen(scan) ? 'locked.openText' : 'locked.text')}>
        {t(`locked.title.${role}`)}
      </PageTitle>
      <Cluster>
        <ActionLink href={scanBase}>{t('intro.back')}</ActionLink>
        <Button icon="edit" onPress={onChange}>
          {t('locked.change')}
        </Button>
      </Cluster>
    </>
  )
}
