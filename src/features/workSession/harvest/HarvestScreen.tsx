import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { lastSession } from '../../../dossier/workSession/lastSession'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useScreenTitle } from '../../../hooks/useScreenTitle'
import { PageTitle } from '../../../ui/PageTitle'
import { Stack } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { HandOutCard } from './HandOutCard'
import { HarvestTable } from './HarvestTable'
import { HarvestText } from './HarvestText'
import { OpenHarvest } from './OpenHarvest'
import { useHarvest } from './useHarvest'

/** A session with several organisations: an empty dossier to hand out, and what they bring back side by side. */
export default function HarvestScreen() {
  const { t } = useTranslation('sessionClose')
  const { id } = useOpenDossier()
  const last = useDossier((view) => lastSession(view)?.id ?? '')
  const [chosen, setChosen] = useState('')
  const session = chosen || last
  const harvest = useHarvest(session)
  useScreenTitle(t('harvest.title'))
  return (
    <Stack gap={5}>
      <nav aria-label={t('harvest.back')}>
        <TextLink href={paths.sessions(id)}>{t('harvest.back')}</TextLink>
      </nav>
      <PageTitle lead={t('harvest.lead')}>{t('harvest.title')}</PageTitle>
      <HandOutCard session={session} onChoose={setChosen} />
      <OpenHarvest harvest={harvest} />
      {harvest.rows.length > 0 && (
        <>
          <HarvestTable harvest={harvest} />
          <HarvestText rows={harvest.rows} />
        </>
      )}
    </Stack>
  )
}
