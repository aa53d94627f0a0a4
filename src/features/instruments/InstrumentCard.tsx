import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { cardSections, type Instrument } from '../../content/instruments'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import styles from './InstrumentCard.module.css'
import { useInstrumentName } from './useInstrumentName'

/** Where the card of an instrument stands on the page. */
function cardId(id: string): string {
  return `kaart-${id}`
}

/** One instrument: what it is, where it says so, when it fits, what it must meet, and its pitfall. */
export function InstrumentCard({ instrument: { id, letter, lines } }: { instrument: Instrument }) {
  const { t } = useTranslation('instruments')
  const nameOf = useInstrumentName()
  return (
    <Card as="article" labelledBy={cardId(id)}>
      <Heading level={3} id={cardId(id)} tabIndex={-1}>
        {t('card', { letter, name: nameOf(id) })}
      </Heading>
      <p>
        <Explained text={t(`cards.${id}.what`)} />
      </p>
      <dl className={styles.instrument}>
        {cardSections.map((section) => {
          const mine = lines.filter((line) => line.section === section)
          return (
            mine.length > 0 && (
              <div key={section}>
                <dt>{t(`sections.${section}`)}</dt>
                {mine.map((line) => (
                  <dd key={line.id}>
                    <Explained text={t(`cards.${id}.${line.id}`)} /> <SourceNotes of={line.sources} />
                  </dd>
                ))}
              </div>
            )
          )
        })}
      </dl>
    </Card>
  )
}
