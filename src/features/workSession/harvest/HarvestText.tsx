import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../hooks/useFormat'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { TextArea } from '../../../ui/TextArea'
import type { HarvestRow } from './useHarvest'

/** The harvest as text, to paste in a mail. It says no more than the screen does. */
export function HarvestText({ rows }: { rows: readonly HarvestRow[] }) {
  const { t } = useTranslation('sessionClose')
  const format = useFormat()
  const [said, setSaid] = useState('')
  const text = rows
    .map(({ organisation, shown }) => {
      const name = organisation || t('harvest.unnamed')
      if (!shown) return t('harvest.linePrivate', { name })
      const { notes, opportunities, chosen, planned } = shown
      const counts = [
        t('closed.notes', { count: notes }),
        t('harvest.opportunitiesCount', { count: opportunities }),
        t('harvest.chosenCount', { count: chosen.length }),
        t('harvest.plannedCount', { count: planned }),
      ]
      const line = t('harvest.line', { name, counts: format.list(counts) })
      return chosen.length === 0 ? line : `${line}\n${t('harvest.lineNames', { names: chosen.join('; ') })}`
    })
    .join('\n\n')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('harvest.copied')),
      () => setSaid(t('harvest.notCopied')),
    )
  return (
    <Card as="section" labelledBy="oogst-tekst">
      <Heading level={2} id="oogst-tekst">
        {t('harvest.text')}
      </Heading>
      <TextArea label={t('harvest.text')} labelHidden value={text} readOnly onChange={() => {}} rows={4} />
      <div>
        <Button icon="document" onPress={() => void copy()}>
          {t('harvest.copy')}
        </Button>
      </div>
      <output>{said}</output>
    </Card>
  )
}
