import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agendas } from '../../../content/agendas'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { SelectField } from '../../../ui/SelectField'
import { Stack } from '../../../ui/Stack'
import { useCanvasOptions } from '../useCanvasOptions'
import { AgendaCard } from './AgendaCard'
import styles from './AgendaChoice.module.css'
import shared from './sessions.module.css'
import { useMakeSession } from './useMakeSession'

const forNewCanvas = 'new'

/** The agendas for a new session. One press makes it, and goes to its preparation. */
export function AgendaChoice() {
  const { t } = useTranslation('workSession')
  const make = useMakeSession()
  const canvases = useCanvasOptions()
  const [chosen, setChosen] = useState('')
  const canvas = chosen || (canvases[0]?.value ?? forNewCanvas)
  const makeWith = (agenda: string) => make(agenda, canvas === forNewCanvas ? '' : canvas)
  return (
    <section aria-labelledby="kies-agenda" className="pw-screen-only">
      <Stack>
        <Heading level={2} id="kies-agenda">
          {t('choose.title')}
        </Heading>
        <p>{t('choose.lead')}</p>
        {canvases.length > 0 && (
          <SelectField
            label={t('choose.canvas')}
            hint={t('choose.canvasHint')}
            value={canvas}
            options={[...canvases, { value: forNewCanvas, label: t('choose.newCanvas') }]}
            onChange={setChosen}
          />
        )}
        <ul className={`pw-list ${styles.agendas}`}>
          {agendas.map((agenda) => (
            <AgendaCard key={agenda.id} agenda={agenda} onChoose={() => makeWith(agenda.id)} />
          ))}
          <Card as="li" gap={3}>
            <Heading level={3}>{t('choose.ownTitle')}</Heading>
            <p className={shared.quiet}>{t('choose.ownLength')}</p>
            <p>{t('choose.ownText')}</p>
            <div>
              <Button
                onPress={() => makeWith('')}
                fullName={t('choose.makeOf', { title: t('choose.ownTitle') })}
              >
                {t('choose.make')}
              </Button>
            </div>
          </Card>
        </ul>
      </Stack>
    </section>
  )
}
