import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import { readPeople as readNames } from '../../../dossier/people/knownNames'
import { pointsOfKind, readPeople, readPoints } from '../../../dossier/workSession/readSessions'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { TextField } from '../../../ui/TextField'
import shared from './close.module.css'
import { PointRow } from './PointRow'
import styles from './Points.module.css'

type PointsProps = {
  readonly session: string
  readonly kind: 'unknown' | 'tell' | 'takeaway'
  readonly children?: ReactNode
}

/** What was said of one kind, with a field for the next: who and what, and Enter. */
export function Points({ session, kind, children }: PointsProps) {
  const { t } = useTranslation('sessionClose')
  const points = useDossier((view) => readPoints(view, session))
  const here = pointsOfKind(points, kind)
  const title = t(`close.points.${kind}.title`)
  return (
    <Card as="section" labelledBy={`punten-${kind}`}>
      <Heading level={2} id={`punten-${kind}`}>
        {title}
      </Heading>
      <p>{t(`close.points.${kind}.lead`)}</p>
      {here.length > 0 && (
        <ol className={`pw-list ${shared.closeList}`} aria-label={title}>
          {here.map((point, i) => (
            <PointRow key={point.id} point={point} kind={kind} number={i + 1} />
          ))}
        </ol>
      )}
      <AddPoint session={session} kind={kind} />
      {children}
    </Card>
  )
}

function AddPoint({ session, kind }: Omit<PointsProps, 'children'>) {
  const { t } = useTranslation('sessionClose')
  const { snapshot } = useOpenDossier()
  const change = useChange()
  const names = useNames(session)
  const [who, setWho] = useState('')
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [added, setAdded] = useState('')
  const whoField = useRef<HTMLInputElement>(null)
  const textField = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') {
      textField.current?.focus()
      return setMissing(true)
    }
    const rank = rankAfter(readPoints(snapshot.current, session).map((point) => point.rank))
    change((draft) =>
      addRecord(draft, 'sessionPoints', newId(), { session, kind, who: who.trim(), text: text.trim(), rank }),
    )
    setAdded(t('close.points.added', { text: text.trim() }))
    setWho('')
    setText('')
    whoField.current?.focus()
    return setMissing(false)
  }
  return (
    <form className={`${styles.closeAdd} pw-screen-only`} noValidate onSubmit={submit}>
      <TextField
        ref={whoField}
        label={t(`close.points.${kind}.who`)}
        value={who}
        onChange={setWho}
        suggestions={names}
        autoComplete="off"
      />
      <TextField
        ref={textField}
        label={t(`close.points.${kind}.text`)}
        error={missing && text.trim() === '' ? t(`close.points.${kind}.missing`) : undefined}
        value={text}
        onChange={setText}
        autoComplete="off"
      />
      <Button
        type="submit"
        icon="plus"
        fullName={t('close.points.addOf', { title: t(`close.points.${kind}.title`) })}
      >
        {t('close.points.add')}
      </Button>
      <output className="pw-visually-hidden">{added}</output>
    </form>
  )
}

/** Who takes part comes first, then who the dossier knows. */
function useNames(session: string): readonly string[] {
  const people = useDossier((view) => readPeople(view, session))
  const known = useDossier(readNames)
  return [...new Set([...people.map(({ name }) => name).filter(Boolean), ...known])]
}
