import { useTranslation } from 'react-i18next'
import { SourceNotes } from '../../../components/SourceNotes'
import { type Agenda, minutesOf } from '../../../content/agendas'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { agendaTimes, clockAt } from '../../../workflow/workSession/agendaTimes'
import { useDuration } from '../useDuration'
import styles from './AgendaCard.module.css'
import shared from './sessions.module.css'

/** One agenda to choose: for whom, how long, what it brings, and its blocks with their times. */
export function AgendaCard({ agenda, onChoose }: { agenda: Agenda; onChoose: () => void }) {
  const { t } = useTranslation('workSession')
  const { t: words } = useTranslation('agendas')
  const duration = useDuration()
  const { id, blocks, sources } = agenda
  const title = words(`${id}.title`)
  const careful = words(`${id}.careful`, { defaultValue: '' })
  const { begins } = agendaTimes(blocks)
  return (
    <Card as="li" gap={3}>
      <Heading level={3}>{title}</Heading>
      <p className={shared.quiet}>
        {duration(minutesOf(agenda))} <SourceNotes of={undefined} />
        {sources && <SourceNotes of={sources} />}
      </p>
      <p>{words(`${id}.forWhom`)}</p>
      <p>{t('choose.outcome', { text: words(`${id}.outcome`) })}</p>
      {careful && <p>{t('choose.careful', { text: careful })}</p>}
      <Disclosure summary={t('choose.blocks', { count: blocks.length })}>
        <ol className={`pw-list ${styles.blocks}`}>
          {blocks.map((block) => (
            <li key={block.id}>
              <span className={styles.time}>{clockAt('', begins.get(block.id) ?? 0)}</span>{' '}
              {t('choose.block', { title: words(`${id}.blocks.${block.id}.title`), minutes: block.minutes })}
            </li>
          ))}
        </ol>
      </Disclosure>
      <div>
        <Button onPress={onChoose} fullName={t('choose.makeOf', { title })}>
          {t('choose.make')}
        </Button>
      </div>
    </Card>
  )
}
