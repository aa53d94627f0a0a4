import { useTranslation } from 'react-i18next'
import { examplePath } from '../../addresses/examplePath'
import { Explained } from '../../components/Explained'
import type { Example } from '../../content/examples'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { TextLink } from '../../ui/TextLink'
import styles from './examples.module.css'
import { useExampleWords } from './useExampleWords'

/** An example in short: who, what, when. */
export function ExampleCard({ example }: { example: Example }) {
  const { t } = useTranslation('examples')
  const words = useExampleWords()
  const titleId = `voorbeeld-${example.id}`
  const facts = words.facts(example).slice(0, 4)
  return (
    <Card as="article" labelledBy={titleId}>
      <Heading level={2} looks={3} id={titleId}>
        <TextLink href={examplePath(example.id)}>{words.name(example)}</TextLink>
      </Heading>
      <p>
        <Explained text={words.short(example)} />
      </p>
      <dl className={styles.exampleFacts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <TextLink href={examplePath(example.id)} aria-label={t('moreOf', { name: words.name(example) })}>
        {t('more')}
      </TextLink>
    </Card>
  )
}
