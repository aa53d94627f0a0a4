import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { findAgenda } from '../../../content/agendas'
import { findCanvasIn } from '../../../dossier/canvas/readCanvases'
import type { Session } from '../../../dossier/kinds/session'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Heading } from '../../../ui/Heading'
import { Stack } from '../../../ui/Stack'
import { TextLink } from '../../../ui/TextLink'
import styles from './Homework.module.css'
import shared from './prepare.module.css'
import { useHomework } from './useHomework'

/** What people do before the session, and how far the dossier knows that to be. */
export function Homework({ session }: { session: Session }) {
  const { t } = useTranslation('workSession')
  const { t: words } = useTranslation('agendas')
  const { id } = useOpenDossier()
  const canvas = useDossier((view) => findCanvasIn(view, session.canvas))
  const standingOf = useHomework(session)
  const items = findAgenda(session.agenda)?.prepare ?? []
  if (items.length === 0 && !canvas) return null
  return (
    <section aria-labelledby="huiswerk">
      <Stack>
        <Heading level={2} id="huiswerk">
          {t('homework.title')}
        </Heading>
        <p className="pw-screen-only">{t('homework.lead')}</p>
        <ul className={`pw-list ${shared.rows}`}>
          {items.map((item) => {
            const { state, href, go } = standingOf(item)
            return (
              <li key={item}>
                {words(`${session.agenda}.prepare.${item}`)}
                {(state || href) && (
                  <span className={styles.state}>
                    {state && <span>{state}</span>}
                    {href && <TextLink href={href}>{go}</TextLink>}
                  </span>
                )}
              </li>
            )
          })}
          {canvas && (
            <li>
              {t('homework.canvas', { name: canvas.name || session.title })}
              <span className={styles.state}>
                <span>{standingOf('canvas').state}</span>
                <TextLink href={paths.canvas(id, canvas.id)}>{t('homework.go.canvas')}</TextLink>
              </span>
            </li>
          )}
        </ul>
      </Stack>
    </section>
  )
}
