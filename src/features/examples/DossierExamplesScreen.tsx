import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { examplePath } from '../../addresses/examplePath'
import { type Example, examples } from '../../content/examples'
import { addRecord } from '../../dossier/commands/records'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import { readOwnExamples } from '../../dossier/document/readRecords'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { usePointedAt } from '../../hooks/usePointedAt'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import styles from './DossierExamplesScreen.module.css'
import { ExampleCard } from './ExampleCard'
import shared from './examples.module.css'
import { OwnExample } from './OwnExample'

const all: readonly Example[] = examples

/** The examples of this dossier: people's own, and those of organisations in the same sector. */
export default function DossierExamplesScreen() {
  const { t } = useTranslation('examples')
  const own = useDossier(readOwnExamples)
  const sector = useDossier(({ about }) => about.sector)
  const change = useChange()
  const list = useRef<HTMLDivElement>(null)
  const alike = all.filter((example) => example.sector === sector)
  useScreenTitle(t('title'))
  usePointedAt('voorbeeld')
  const add = () => {
    const rank = rankAfter(own.map((one) => one.rank))
    change((draft) => addRecord(draft, 'examples', newId(), { rank }))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('article:last-child input')?.focus())
  }
  return (
    <Stack gap={5}>
      <PageTitle lead={t('own.lead')}>{t('title')}</PageTitle>
      <section aria-labelledby="eigen-voorbeelden">
        <Stack>
          <Heading level={2} id="eigen-voorbeelden">
            {t('own.title')}
          </Heading>
          {own.length === 0 && <p>{t('own.none')}</p>}
          <div className={styles.ownExamples} ref={list}>
            {own.map((example) => (
              <OwnExample key={example.id} example={example} />
            ))}
          </div>
          <Button variant="primary" icon="plus" onPress={add}>
            {t('own.add')}
          </Button>
        </Stack>
      </section>
      <section aria-labelledby="van-anderen">
        <Stack>
          <Heading level={2} id="van-anderen">
            {t(alike.length > 0 ? 'own.alike' : 'own.others')}
          </Heading>
          <TextLink href={examplePath()}>{t('match.all')}</TextLink>
          <div className={shared.examples}>
            {(alike.length > 0 ? alike : all).map((example) => (
              <ExampleCard key={example.id} example={example} />
            ))}
          </div>
        </Stack>
      </section>
    </Stack>
  )
}
