import { useTranslation } from 'react-i18next'
import { examplePath } from '../../addresses/examplePath'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { findPart } from '../../content/steps'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { TextLink } from '../../ui/TextLink'
import { matchExamples } from '../../workflow/matchExamples'
import type { StartAdvice } from '../../workflow/selfScan/adviseStart'
import styles from './selfScan.module.css'

/** One practice example that fits where to begin, and why it is shown. */
export function ScanExample({ advice: { rule }, sector }: { advice: StartAdvice; sector?: string }) {
  const { t } = useTranslation('selfScan')
  const { t: words } = useTranslation('examples')
  const { t: steps } = useTranslation('steps')
  const [match] = matchExamples({ parts: rule.parts, sector })
  if (!match) return null
  const { id, lines, years } = match.example
  const part = rule.parts.find((one) => match.example.parts.includes(one)) ?? rule.parts[0]
  const partName = `${findPart(part)?.code ?? ''} ${steps(`parts.${part}.title`)}`
  const result = lines.find(({ section }) => section === 'result')
  return (
    <Card as="section" labelledBy="voorbeeld">
      <Heading level={2} id="voorbeeld">
        {t('result.example')}
      </Heading>
      <p>
        <strong>{words(`cases.${id}.name`)}</strong>{' '}
        {years.length > 0 && <span className={styles.scanNote}>({years.join(', ')})</span>}
      </p>
      <p>
        <Explained text={words(`cases.${id}.short`)} />
      </p>
      {result && (
        <p>
          <Explained text={words(`cases.${id}.lines.${result.id}`)} /> <SourceNotes of={result.sources} />
        </p>
      )}
      <p className={styles.scanNote}>{t('result.exampleWhy', { part: partName })}</p>
      <p>
        <TextLink href={examplePath(id)}>{t('result.exampleMore')}</TextLink>
      </p>
    </Card>
  )
}
