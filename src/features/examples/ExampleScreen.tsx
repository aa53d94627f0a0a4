import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { examplePath } from '../../addresses/examplePath'
import { methodPath } from '../../addresses/methodPath'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { type Example, exampleSections, examples } from '../../content/examples'
import { findPart } from '../../content/steps'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import styles from './examples.module.css'
import { useExampleWords } from './useExampleWords'

const all: readonly Example[] = examples

/** One example in full, with the source of every line. */
export default function ExampleScreen() {
  const { example: id } = useParams()
  const example = all.find((one) => one.id === id)
  return example ? <ExamplePage key={example.id} example={example} /> : <NoSuchExample />
}

function ExamplePage({ example }: { example: Example }) {
  const { t } = useTranslation('examples')
  const { t: dossier } = useTranslation('dossier')
  const { t: steps } = useTranslation('steps')
  const words = useExampleWords()
  useScreenTitle(`${words.name(example)} – ${t('title')}`)
  return (
    <Stack gap={5}>
      <nav aria-label={t('title')}>
        <TextLink href={examplePath()}>{t('title')}</TextLink>
      </nav>
      <PageTitle lead={<Explained text={words.short(example)} />}>{words.name(example)}</PageTitle>
      <dl className={`${styles.exampleFacts} ${styles.wide}`}>
        {words.facts(example).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {exampleSections.map((section) => {
        const lines = example.lines.filter((line) => line.section === section)
        return (
          lines.length > 0 && (
            <Card key={section} as="section" labelledBy={`deel-${section}`}>
              <Heading level={2} looks={3} id={`deel-${section}`}>
                {t(`sections.${section}`)}
              </Heading>
              <ul className={lines.length === 1 ? 'pw-list' : undefined}>
                {lines.map(({ id, sources }) => (
                  <li key={id}>
                    <Explained text={words.line(example, id)} /> <SourceNotes of={sources} />
                  </li>
                ))}
              </ul>
            </Card>
          )
        )
      })}
      <Card as="section" labelledBy="helpt-bij">
        <Heading level={2} looks={3} id="helpt-bij">
          {t('helpsWith')} <SourceNotes of={undefined} />
        </Heading>
        <ul>
          {example.parts.map((part) => (
            <li key={part}>
              <TextLink href={methodPath(part)}>
                {dossier('partTitle', { code: findPart(part)?.code, title: steps(`parts.${part}.title`) })}
              </TextLink>
            </li>
          ))}
        </ul>
      </Card>
    </Stack>
  )
}

function NoSuchExample() {
  const { t } = useTranslation('examples')
  useScreenTitle(t('notThere'))
  return (
    <>
      <PageTitle>{t('notThere')}</PageTitle>
      <TextLink href={examplePath()}>{t('title')}</TextLink>
    </>
  )
}
