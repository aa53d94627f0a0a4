import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { SourceNotes } from '../../components/SourceNotes'
import { talkFacts } from '../../content/guides'
import { readOpportunities, readTalks } from '../../dossier/document/readRecords'
import { useDossier } from '../../hooks/useDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { SelectField } from '../../ui/SelectField'
import { Stack } from '../../ui/Stack'
import { GuideList } from './GuideList'
import { TalkList } from './TalkList'

/** The talks of a dossier, and the guides to prepare another one with. */
export default function TalksScreen() {
  const { t } = useTranslation('talks')
  const { t: opportunityWords } = useTranslation('opportunities')
  const asked = new URLSearchParams(useLocation().search).get('kans') ?? ''
  const opportunities = useDossier(readOpportunities)
  const talks = useDossier(readTalks)
  const [chosen, setChosen] = useState(asked)
  const options = opportunities.map(({ id, title }) => ({
    value: id,
    label: title || opportunityWords('untitled'),
  }))
  const opportunity = options.some(({ value }) => value === chosen) ? chosen : ''
  useScreenTitle(t('title'))
  return (
    <Stack gap={5}>
      <PageTitle lead={t('intro')}>{t('title')}</PageTitle>
      {talks.length === 0 ? <p>{t('empty')}</p> : <TalkList talks={talks} />}
      <section aria-labelledby="gidsen">
        <Stack>
          <Heading level={2} id="gidsen">
            {t('guidesTitle')}
          </Heading>
          {options.length > 0 && (
            <SelectField
              label={t('forOpportunity')}
              hint={t('forOpportunityHint')}
              value={opportunity}
              empty={t('chooseOpportunity')}
              options={options}
              onChange={setChosen}
              size="full"
            />
          )}
          <GuideList opportunity={opportunity} />
        </Stack>
      </section>
      <Disclosure summary={t('sourcedTitle')}>
        <ul>
          {talkFacts.map(({ id, sources }) => (
            <li key={id}>
              {t(`sourced.${id}`)}
              <SourceNotes of={sources} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Stack>
  )
}
