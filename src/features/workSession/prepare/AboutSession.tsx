import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { useChange } from '../../../hooks/useChange'
import { useFormat } from '../../../hooks/useFormat'
import { DateField } from '../../../ui/DateField'
import { Heading } from '../../../ui/Heading'
import { NumberField } from '../../../ui/NumberField'
import { Stack } from '../../../ui/Stack'
import { TextField } from '../../../ui/TextField'
import { TimeField } from '../../../ui/TimeField'
import { CanvasOfSession } from './CanvasOfSession'
import styles from './prepare.module.css'

type AboutSessionProps = { readonly session: Session; readonly blocks: readonly SessionBlock[] }

/** What the session is called, when and where it is, what for, and on which canvas people work. */
export function AboutSession({ session, blocks }: AboutSessionProps) {
  const { t } = useTranslation('workSession')
  const { decimal } = useFormat()
  const change = useChange()
  const write = (fields: Partial<Omit<Session, 'id'>>) =>
    change((draft) => changeRecord(draft, 'sessions', session.id, fields))
  return (
    <section aria-labelledby="over-de-sessie">
      <Stack>
        <Heading level={2} id="over-de-sessie">
          {t('about.title')}
        </Heading>
        <TextField
          label={t('about.name')}
          value={session.title}
          onChange={(title) => write({ title })}
          autoComplete="off"
        />
        <div className={styles.fields}>
          <DateField
            id="datum-van-de-sessie"
            label={t('about.date')}
            value={session.date}
            onChange={(date) => write({ date })}
          />
          <TimeField label={t('about.start')} value={session.start} onChange={(start) => write({ start })} />
          <NumberField
            label={t('about.minutes')}
            unit={t('about.minutesUnit')}
            value={session.minutes || undefined}
            onChange={(minutes = 0) => write({ minutes: Math.max(0, Math.round(minutes)) })}
            notANumber={t('about.number')}
            decimal={decimal}
          />
        </div>
        <TextField
          label={t('about.place')}
          hint={t('about.placeHint')}
          value={session.place}
          onChange={(place) => write({ place })}
          autoComplete="off"
        />
        <TextField
          label={t('about.goal')}
          hint={t('about.goalHint')}
          value={session.goal}
          onChange={(goal) => write({ goal })}
          autoComplete="off"
        />
        <CanvasOfSession session={session} blocks={blocks} />
      </Stack>
    </section>
  )
}
