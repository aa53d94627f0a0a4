import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../../browser/copyText'
import { saveToDisk } from '../../../browser/saveToDisk'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { fileName } from '../../../exports/fileName'
import {
  invitationCalendar,
  invitationSubjects,
  invitationText,
} from '../../../exports/workSession/invitation'
import { useErrorWords } from '../../../hooks/useErrorWords'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useToday } from '../../../hooks/useToday'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { Heading } from '../../../ui/Heading'
import { Cluster, Stack } from '../../../ui/Stack'
import { wordsOf } from '../../../words/wordsOf'
import { useSessionName } from '../useSessionName'
import styles from './Invitation.module.css'

type InvitationProps = { readonly session: Session; readonly blocks: readonly SessionBlock[] }

/** The invitation: to copy into a mail, and as a calendar file that changes the appointment when it is sent again. */
export function Invitation({ session, blocks }: InvitationProps) {
  const { t, i18n } = useTranslation([...invitationSubjects])
  const { id } = useOpenDossier()
  const today = useToday()
  const errorWords = useErrorWords()
  const nameOf = useSessionName()
  const [said, setSaid] = useState('')
  const [error, setError] = useState<unknown>()
  const words = wordsOf(i18n)
  const invited = { session: { ...session, title: nameOf(session) }, blocks, words }
  const text = invitationText(invited)

  const copy = async () =>
    setSaid(t((await copyText({ plain: text })) ? 'invite.copied' : 'invite.notCopied'))
  const save = async () => {
    const content = invitationCalendar({ ...invited, dossierId: id, writtenAt: new Date().toISOString() })
    if (!content) {
      setSaid(t('invite.noDate'))
      document.getElementById('datum-van-de-sessie')?.focus()
      return
    }
    try {
      setError(undefined)
      const { writeCalendarFile } = await import('../../../exports/writers/calendar')
      const name = fileName(
        t('invite.fileName', { title: invited.session.title }),
        '',
        session.date || today,
        'ics',
      )
      saveToDisk(new Blob([writeCalendarFile(content)], { type: 'text/calendar' }), name)
      setSaid(t('invite.saved', { file: name }))
    } catch (reason) {
      setError(reason)
    }
  }
  return (
    <section aria-labelledby="uitnodiging" className="pw-screen-only">
      <Stack>
        <Heading level={2} id="uitnodiging">
          {t('invite.title')}
        </Heading>
        <p>{t('invite.lead')}</p>
        <Disclosure summary={t('invite.text')}>
          <p className={styles.letter}>{text}</p>
        </Disclosure>
        {error !== undefined && <ErrorNotice {...errorWords(error)} />}
        <Cluster>
          <Button icon="contact" onPress={() => void copy()}>
            {t('invite.copy')}
          </Button>
          <Button icon="calendar" onPress={() => void save()}>
            {t('invite.file')}
          </Button>
        </Cluster>
        <output>{said}</output>
      </Stack>
    </section>
  )
}
