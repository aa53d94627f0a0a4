import { useTranslation } from 'react-i18next'
import { dimensions } from '../../../content/selfScan'
import { takeOverAnswers } from '../../../dossier/commands/scans'
import { type DuoRole, readScans } from '../../../dossier/selfScan/readScans'
import { useDossier } from '../../../hooks/useDossier'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { ActionLink } from '../../../ui/ActionLink'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { PageTitle } from '../../../ui/PageTitle'
import { Stack } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { useToasts } from '../../../ui/Toasts'
import { questionsWithoutAnswer } from '../../../workflow/selfScan/score'
import { scanHref } from '../scanAddress'
import { roleBase } from './roleAddress'
import { useCurrentScan } from './useCurrentScan'

/** The screen between the two: it asks who sits here now, and shows nothing that anybody answered. */
export function RoleIntro({ role, scanBase }: { role: DuoRole; scanBase: string }) {
  const { t } = useTranslation('duoScan')
  const { scan } = useCurrentScan()
  const answers = scan?.answers[role] ?? {}
  const open = questionsWithoutAnswer(answers)
  const begun = Object.keys(answers).length > 0
  const goOn = dimensions.find(({ id }) => open.some((question) => question.startsWith(`${id}.`)))
  useScreenTitle(`${t(`intro.title.${role}`)} – ${t('title')}`)
  return (
    <Stack gap={5}>
      <nav aria-label={t('title')}>
        <TextLink href={scanBase}>{t('intro.back')}</TextLink>
      </nav>
      <PageTitle lead={t('intro.lead')}>{t(`intro.title.${role}`)}</PageTitle>
      <ul>
        <li>{t('intro.hide')}</li>
        <li>{t('intro.unknown')}</li>
      </ul>
      {!begun && <KnownAnswers role={role} />}
      <div>
        <ActionLink href={scanHref(roleBase(scanBase, role), goOn?.id ?? 'check')} icon="arrowRight">
          {t(`intro.${begun ? 'goOn' : 'begin'}.${role}`)}
        </ActionLink>
      </div>
    </Stack>
  )
}

/** Nothing is asked twice: what somebody answered alone is offered to the same role. */
function KnownAnswers({ role }: { role: DuoRole }) {
  const { t } = useTranslation('duoScan')
  const tell = useToasts()
  const { changeScan } = useCurrentScan()
  const known = useDossier(({ scans }) => readScans({ scans }).find(({ alone }) => alone === role))
  if (!known) return null
  const take = () => {
    changeScan((draft, id) => takeOverAnswers(draft, id, role, known.answers[role]))
    tell({ text: t('intro.taken') })
  }
  return (
    <Card>
      <p>{t('intro.known')}</p>
      <div>
        <Button onPress={take}>{t('intro.take')}</Button>
      </div>
    </Card>
  )
}
