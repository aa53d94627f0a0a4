import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { Session } from '../../../dossier/kinds/session'
import { useChange } from '../../../hooks/useChange'
import { Card } from '../../../ui/Card'
import { CheckboxField } from '../../../ui/CheckboxField'
import { Heading } from '../../../ui/Heading'

/** Whether a facilitator with several organisations in the room may show what these people chose. */
export function ShareChoice({ session }: { session: Session }) {
  const { t } = useTranslation('sessionClose')
  const change = useChange()
  return (
    <Card as="section" labelledBy="delen">
      <Heading level={2} id="delen">
        {t('close.share.title')}
      </Heading>
      <CheckboxField
        label={t('close.share.label')}
        hint={t('close.share.hint')}
        checked={session.shares}
        onChange={(shares) => change((draft) => changeRecord(draft, 'sessions', session.id, { shares }))}
      />
    </Card>
  )
}
