import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { addRecord } from '../../dossier/commands/records'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import { readActions } from '../../dossier/document/readRecords'
import type { Talk } from '../../dossier/kinds/talk'
import { readPeople } from '../../dossier/people/knownNames'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { DateField } from '../../ui/DateField'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'
import { TextLink } from '../../ui/TextLink'
import styles from './talks.module.css'

/** The one next action that a talk ends with: what, who and when. It joins the actions of the dossier. */
export function TalkAction({ talk }: { talk: Talk }) {
  const { t } = useTranslation('talks')
  const { id } = useOpenDossier()
  const change = useChange()
  const format = useFormat()
  const people = useDossier(readPeople)
  const actions = useDossier(readActions)
  const [draft, setDraft] = useState({ what: '', who: '', due: '' })
  const [missing, setMissing] = useState(false)
  const [added, setAdded] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const open = actions.filter((action) => !action.done && talk.about !== '' && action.about === talk.about)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    const what = draft.what.trim()
    if (what === '') return setMissing(true)
    const rank = rankAfter(actions.map((action) => action.rank))
    change((dossier) =>
      addRecord(dossier, 'actions', newId(), {
        what,
        who: draft.who.trim(),
        due: draft.due,
        about: talk.about,
        rank,
      }),
    )
    setDraft({ what: '', who: '', due: '' })
    setAdded(what)
    return setMissing(false)
  }

  return (
    <Card onPaper="bare" breaks as="section" labelledBy="volgende-actie">
      <Stack>
        <Heading level={2} id="volgende-actie">
          {t('sections.action')}
        </Heading>
        {open.length > 0 && (
          <ul aria-label={t('action.open')}>
            {open.map(({ id: key, what, who, due }) => (
              <li key={key}>{[what, who, due && format.date(due)].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        )}
        <form onSubmit={submit} noValidate className="pw-screen-only">
          <Stack>
            <TextField
              ref={field}
              label={t('action.what')}
              hint={t('action.whatHint')}
              error={missing ? t('action.missing') : undefined}
              value={draft.what}
              onChange={(what) => setDraft({ ...draft, what })}
              autoComplete="off"
            />
            <div className={styles.talkFields}>
              <TextField
                label={t('action.who')}
                optional={t('optional')}
                value={draft.who}
                onChange={(who) => setDraft({ ...draft, who })}
                suggestions={people}
                autoComplete="off"
              />
              <DateField
                label={t('action.when')}
                optional={t('optional')}
                value={draft.due}
                onChange={(due) => setDraft({ ...draft, due })}
              />
            </div>
            <div>
              <Button type="submit" icon="plus">
                {t('action.add')}
              </Button>
            </div>
          </Stack>
        </form>
        <output>{added && t('action.added', { what: added })}</output>
        <p className="pw-screen-only">
          <TextLink href={paths.actions(id)}>{t('action.toActions')}</TextLink>
        </p>
      </Stack>
    </Card>
  )
}
