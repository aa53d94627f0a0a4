import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { removeRecord, restoreRecord } from '../../../dossier/commands/records'
import { copySession } from '../../../dossier/commands/workSession/prepareSession'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import type { Session } from '../../../dossier/kinds/session'
import { progressOfSession } from '../../../dossier/workSession/liveSession'
import { countPeople, readBlocks, readPeople, readSessions } from '../../../dossier/workSession/readSessions'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { MenuButton } from '../../../ui/MenuButton'
import { type Status, StatusTag } from '../../../ui/StatusTag'
import { TextLink } from '../../../ui/TextLink'
import { useToasts } from '../../../ui/Toasts'
import type { SessionState } from '../../../workflow/workSession/sessionMachine'
import { useSessionName } from '../useSessionName'
import styles from './SessionRow.module.css'

const looks: Readonly<Record<SessionState, Status>> = {
  prepared: 'notStarted',
  running: 'busy',
  paused: 'busy',
  closed: 'done',
}

/** One session in the list: go to it, copy it for another time, or take it away (with undo). */
export function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation('workSession')
  const { t: dossierWords } = useTranslation('dossier')
  const dossier = useOpenDossier()
  const change = useChange()
  const tell = useToasts()
  const format = useFormat()
  const nameOf = useSessionName()
  const people = useDossier((view) => readPeople(view, session.id))
  const { state } = useDossier((view) => progressOfSession(view, session.id))
  const name = nameOf(session)
  const count = countPeople(session, people)
  const facts = [
    session.date ? format.date(session.date) : t('list.noDate'),
    session.start,
    count > 0 && t('list.people', { count }),
  ].filter(Boolean)

  const copy = () => {
    const view = dossier.snapshot.current
    const title = t('list.copyName', { name })
    const blocks = readBlocks(view, session.id)
    const rank = rankAfter(readSessions(view).map((one) => one.rank))
    const id = newId()
    change((draft) => copySession(draft, id, { session, blocks, people, title, rank }, newId))
    tell({ text: t('list.copied', { name: title }) })
  }
  const takeAway = () => {
    change((draft) => removeRecord(draft, 'sessions', session.id))
    document.querySelector<HTMLElement>('main h1')?.focus()
    const onPress = () => change((draft) => restoreRecord(draft, 'sessions', session.id))
    tell({ text: t('list.removed', { name }), action: { label: dossierWords('save.undo'), onPress } })
  }

  return (
    <Card as="li">
      <div className={styles.row}>
        <div>
          <Heading level={3}>
            <TextLink href={paths.session(dossier.id, session.id)}>{name}</TextLink>
          </Heading>
          <p className={styles.facts}>{facts.join(' · ')}</p>
          <StatusTag status={looks[state]}>{t(`states.${state}`)}</StatusTag>
        </div>
        <MenuButton
          label={t('list.actions')}
          fullName={t('list.actionsFor', { name })}
          items={[
            { id: 'copy', label: t('list.copy'), icon: 'plus', onPress: copy },
            { id: 'remove', label: t('list.remove'), icon: 'remove', danger: true, onPress: takeAway },
          ]}
        />
      </div>
    </Card>
  )
}
