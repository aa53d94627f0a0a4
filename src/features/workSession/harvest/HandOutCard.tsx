import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { readSessions } from '../../../dossier/workSession/readSessions'
import { sessionName } from '../../../exports/workSession/sessionWords'
import { useDossier } from '../../../hooks/useDossier'
import { useErrorWords } from '../../../hooks/useErrorWords'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { Heading } from '../../../ui/Heading'
import { SelectField } from '../../../ui/SelectField'
import { TextLink } from '../../../ui/TextLink'
import { useToasts } from '../../../ui/Toasts'
import { wordsOf } from '../../../words/wordsOf'
import { useHandOut } from './useHandOut'

type HandOutCardProps = { readonly session: string; readonly onChoose: (session: string) => void }

/** Saves an empty dossier with the agenda of a session, for each organisation to begin with. */
export function HandOutCard({ session, onChoose }: HandOutCardProps) {
  const { t, i18n } = useTranslation(['sessionClose', 'agendas'])
  const { id } = useOpenDossier()
  const sessions = useDossier(readSessions)
  const save = useHandOut()
  const errorWords = useErrorWords()
  const tell = useToasts()
  const [error, setError] = useState<unknown>()
  const press = () => {
    setError(undefined)
    save(session).then((fileName) => tell({ text: t('harvest.saved', { fileName }) }), setError)
  }
  return (
    <Card as="section" labelledBy="uitdelen">
      <Heading level={2} id="uitdelen">
        {t('harvest.give')}
      </Heading>
      <p>{t('harvest.giveText')}</p>
      {sessions.length === 0 ? (
        <p>
          {t('harvest.noSession')} <TextLink href={paths.sessions(id)}>{t('harvest.toSessions')}</TextLink>
        </p>
      ) : (
        <>
          <SelectField
            label={t('harvest.session')}
            value={session}
            options={sessions.map((one) => ({
              value: one.id,
              label: sessionName(one, wordsOf(i18n)),
            }))}
            onChange={onChoose}
          />
          <div>
            <Button icon="save" onPress={press}>
              {t('harvest.save')}
            </Button>
          </div>
        </>
      )}
      {error !== undefined && <ErrorNotice {...errorWords(error)} />}
    </Card>
  )
}
