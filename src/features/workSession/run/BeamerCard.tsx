import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { shownKinds, shownWith } from '../../../content/agendas'
import { changeRecord } from '../../../dossier/commands/records'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { shownIn, toolOf } from '../../../dossier/workSession/readSessions'
import { useChange } from '../../../hooks/useChange'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { ActionLink } from '../../../ui/ActionLink'
import { CheckboxField } from '../../../ui/CheckboxField'
import { Heading } from '../../../ui/Heading'
import { SelectField } from '../../../ui/SelectField'
import { Stack } from '../../../ui/Stack'
import styles from './run.module.css'

type BeamerCardProps = { readonly session: Session; readonly block: SessionBlock }

/** What the room sees: opening that window, what it shows now, and whether names and the time are in sight there. */
export function BeamerCard({ session, block }: BeamerCardProps) {
  const { t } = useTranslation('sessionRun')
  const { t: words } = useTranslation('workSession')
  const { id } = useOpenDossier()
  const change = useChange()
  const href = paths.beamer(id, session.id)
  // A window of its own can be dragged to the beamer. Where the browser holds it back, the link opens a tab.
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const made = window.open(href, windowOf(id), 'popup,width=1280,height=720')
    if (!made) return
    event.preventDefault()
    made.focus()
  }
  const usual = words(`shows.${shownWith[toolOf(block)]}`)
  return (
    <section className={styles.card} aria-labelledby="beamer">
      <Stack gap={3}>
        <Heading level={2} looks={4} id="beamer">
          {t('beamer.title')}
        </Heading>
        <ActionLink variant="secondary" icon="external" href={href} target={windowOf(id)} onClick={open}>
          {t('beamer.open')}
        </ActionLink>
        <SelectField
          label={t('beamer.shows')}
          value={block.shows === '' ? '' : shownIn(block)}
          empty={t('beamer.usual', { what: usual })}
          options={shownKinds.map((value) => ({ value, label: words(`shows.${value}`) }))}
          onChange={(shows) => change((draft) => changeRecord(draft, 'sessionBlocks', block.id, { shows }))}
          size="full"
        />
        <CheckboxField
          label={t('beamer.names')}
          checked={session.names}
          onChange={(names) => change((draft) => changeRecord(draft, 'sessions', session.id, { names }))}
        />
        <CheckboxField
          label={t('beamer.time')}
          checked={!session.hidesTime}
          onChange={(shown) =>
            change((draft) => changeRecord(draft, 'sessions', session.id, { hidesTime: !shown }))
          }
        />
      </Stack>
    </section>
  )
}

/** One window per dossier: opening it again comes back to it. */
const windowOf = (id: string) => `partnerwijzer-beamer-${id}`
