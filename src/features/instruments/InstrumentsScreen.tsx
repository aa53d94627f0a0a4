import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { instrumentFacts, instruments } from '../../content/instruments'
import { usePointedAt } from '../../hooks/usePointedAt'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Cluster, Stack } from '../../ui/Stack'
import type { HelpAnswers } from '../../workflow/instrumentAdvice'
import { InstrumentCard } from './InstrumentCard'
import { InstrumentHelp } from './InstrumentHelp'
import styles from './InstrumentsScreen.module.css'
import { InstrumentTable } from './InstrumentTable'

const parts = ['help', 'table', 'cards', 'facts'] as const

/** Ways to ask for social impact when buying: a help to choose, a comparison and a card for each. */
export default function InstrumentsScreen() {
  const { t } = useTranslation('instruments')
  const [answers, setAnswers] = useState<HelpAnswers>({})
  useScreenTitle(t('title'))
  usePointedAt('kaart')
  return (
    <Stack gap={6}>
      <PageTitle lead={<Explained text={t('intro')} />}>{t('title')}</PageTitle>
      <p>
        <strong>{t('notLegal')}</strong>
      </p>
      <nav className="pw-screen-only" aria-label={t('onThisPage')}>
        <Cluster gap={1}>
          {parts.map((part) => (
            <Button key={part} variant="subtle" onPress={() => goTo(`instrumenten-${part}`)}>
              {t(`parts.${part}`)}
            </Button>
          ))}
        </Cluster>
      </nav>
      <Part id="help">
        <p>{t('help.intro')}</p>
        <InstrumentHelp
          answers={answers}
          onAnswer={(question, answer) => setAnswers((before) => ({ ...before, [question]: answer }))}
        />
        {Object.values(answers).some(Boolean) && (
          <Button variant="subtle" icon="undo" onPress={() => setAnswers({})}>
            {t('help.again')}
          </Button>
        )}
      </Part>
      <Part id="table">
        <InstrumentTable />
      </Part>
      <Part id="cards">
        <div className={styles.instruments}>
          {instruments.map((instrument) => (
            <InstrumentCard key={instrument.id} instrument={instrument} />
          ))}
        </div>
      </Part>
      <Part id="facts">
        <ul>
          {instrumentFacts.map(({ id, sources }) => (
            <li key={id}>
              <Explained text={t(`facts.${id}`)} /> <SourceNotes of={sources} />
            </li>
          ))}
        </ul>
      </Part>
    </Stack>
  )
}

function Part({ id, children }: { id: (typeof parts)[number]; children: React.ReactNode }) {
  const { t } = useTranslation('instruments')
  const titleId = `instrumenten-${id}`
  return (
    <section aria-labelledby={titleId}>
      <Stack>
        <Heading level={2} id={titleId} tabIndex={-1}>
          {t(`parts.${id}`)}
        </Heading>
        {children}
      </Stack>
    </section>
  )
}

/** The hash is the address of the screen, so the jump is made here. */
function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
