import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SourceNotes } from '../../components/SourceNotes'
import { exampleFindings } from '../../content/examples'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { ExampleCard } from './ExampleCard'
import { ExampleFilters } from './ExampleFilters'
import styles from './examples.module.css'
import { emptyChoice, useExamples } from './useExamples'

/** Organisations that did it, to search and to choose from. */
export default function ExamplesScreen() {
  const { t } = useTranslation('examples')
  const [choice, setChoice] = useState(emptyChoice)
  const shown = useExamples(choice)
  useScreenTitle(t('title'))
  return (
    <Stack gap={5}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <ExampleFilters choice={choice} onChoose={setChoice} />
      <p role="status">{shown.length === 0 ? t('none') : t('count', { count: shown.length })}</p>
      <div className={styles.examples}>
        {shown.map((example) => (
          <ExampleCard key={example.id} example={example} />
        ))}
      </div>
      <Card as="section" labelledBy="samen">
        <Heading level={2} id="samen">
          {t('togetherTitle')} <SourceNotes of={undefined} />
        </Heading>
        <ul>
          {exampleFindings.map((id) => (
            <li key={id}>{t(`together.${id}`)}</li>
          ))}
        </ul>
      </Card>
    </Stack>
  )
}
