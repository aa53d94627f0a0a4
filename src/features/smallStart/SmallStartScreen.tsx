import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { readItems } from '../../dossier/answers/readWork'
import { answer } from '../../dossier/commands/answers'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextArea } from '../../ui/TextArea'
import { TextLink } from '../../ui/TextLink'
import { purchasesKey, smallStartKey } from './keys'
import { Purchases } from './Purchases'
import { TrialOrder } from './TrialOrder'

/** Part 2.2 as a tool of its own: small purchases, a social alternative for each, one trial order, and its story. */
export default function SmallStartScreen() {
  const { t } = useTranslation('smallStart')
  const { t: dossier } = useTranslation('dossier')
  const { id } = useOpenDossier()
  const place = { step: 'colleagues' } as const
  useScreenTitle(t('title'))
  return (
    <Stack gap={5}>
      <nav aria-label={dossier('nav.steps')}>
        <TextLink href={paths.part(id, place, 'smallStart')}>{t('part')}</TextLink>
      </nav>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <Purchases />
      <TrialOrder />
      <Story />
    </Stack>
  )
}

function Story() {
  const { t } = useTranslation('smallStart')
  const { id } = useOpenDossier()
  const change = useChange()
  const experience = useDossier(({ answers }) => answers[`${smallStartKey}/experience`]) ?? ''
  const trial = useDossier((view) => readItems(view, purchasesKey).find((item) => item.trial === 'yes'))
  const what = typeof trial?.purchase === 'string' ? trial.purchase : ''
  const supplier = typeof trial?.supplier === 'string' ? trial.supplier : ''
  return (
    <Card as="section" labelledBy="verhaal">
      <Heading level={2} id="verhaal">
        {t('story.title')}
      </Heading>
      {what && <p>{supplier ? t('story.of', { what, supplier }) : t('story.ofUnknown', { what })}</p>}
      <TextArea
        label={t('story.label')}
        hint={t('story.hint')}
        rows={4}
        value={String(experience)}
        onChange={(text) => change((draft) => answer(draft, `${smallStartKey}/experience`, text))}
      />
      <p>
        <TextLink href={paths.part(id, { step: 'colleagues' }, 'stories')}>{t('story.share')}</TextLink>
      </p>
    </Card>
  )
}
