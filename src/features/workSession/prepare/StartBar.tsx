import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../addresses/paths'
import type { LiveSession } from '../../../browser/liveSessionActor'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { liveSession } from '../../../dossier/workSession/liveSession'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { ActionLink } from '../../../ui/ActionLink'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { Cluster, Stack } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import { useSessionName } from '../useSessionName'
import styles from './prepare.module.css'

type StartBarProps = {
  readonly session: Session
  readonly live: LiveSession
  readonly blocks: readonly SessionBlock[]
}

/** Starts the session, or leads back to it; and opens the window for the beamer. */
export function StartBar({ session, live, blocks }: StartBarProps) {
  const { t } = useTranslation('workSession')
  const { id } = useOpenDossier()
  const navigate = useNavigate()
  const nameOf = useSessionName()
  const other = useDossier(liveSession)
  const [empty, setEmpty] = useState(false)
  const { state } = live.current

  const start = () => {
    const [first] = blocks
    if (!first) {
      setEmpty(true)
      document.getElementById('voeg-blok-toe')?.focus()
      return
    }
    live.act({ type: 'start', block: first.id, at: Date.now() })
    navigate(paths.session(id, session.id).slice(1))
    // The same address can show it, and then nothing moves the focus.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus())
  }

  return (
    <div className="pw-screen-only">
      <Stack gap={3}>
        {other && other.id !== session.id && (
          <Notice kind="attention" word={t('prepare.attention')}>
            <p>
              <TextLink href={paths.session(id, other.id)}>
                {t('prepare.alsoLive', { title: nameOf(other) })}
              </TextLink>
            </p>
          </Notice>
        )}
        <Cluster>
          {state === 'prepared' ? (
            <Button variant="primary" icon="arrowRight" onPress={start}>
              {t('prepare.start')}
            </Button>
          ) : (
            <ActionLink href={paths.session(id, session.id)} icon="arrowRight">
              {t(state === 'closed' ? 'prepare.lookBack' : 'prepare.goOn')}
            </ActionLink>
          )}
          <ActionLink
            href={paths.beamer(id, session.id)}
            variant="secondary"
            icon="external"
            target="_blank"
            rel="noopener"
          >
            {t('prepare.beamer')}
          </ActionLink>
        </Cluster>
        <p className={styles.quiet}>{t('prepare.beamerHint')}</p>
        <output>{empty && blocks.length === 0 && t('prepare.noBlocks')}</output>
      </Stack>
    </div>
  )
}
