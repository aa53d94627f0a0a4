import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readAbsence } from '../../../dossier/roleMatrix/findings'
import type { RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { useDossier } from '../../../hooks/useDossier'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/Heading'
import { SelectField } from '../../../ui/SelectField'
import type { MatrixWords } from '../useMatrixWords'

type AbsenceProps = { readonly matrix: RoleMatrix; readonly words: MatrixWords }

/** What would stand still without one person, and who would take over the rest. */
export function Absence({ matrix, words }: AbsenceProps) {
  const { t } = useTranslation('roleMatrix')
  const people = new Map(
    matrix.roles.flatMap((role) => role.people.map((person) => [person.id, person.name] as const)),
  )
  const [chosen, setChosen] = useState('')
  const name = people.get(chosen)
  return (
    <Card as="section" labelledBy="niet-er">
      <Heading level={2} id="niet-er">
        {t('absence.title')}
      </Heading>
      {people.size === 0 && <p>{t('absence.nobody')}</p>}
      {people.size > 0 && (
        <SelectField
          label={t('absence.who')}
          value={name === undefined ? '' : chosen}
          empty={t('absence.choose')}
          options={[...people].map(([value, label]) => ({ value, label }))}
          onChange={setChosen}
        />
      )}
      <div aria-live="polite">
        {name !== undefined && <Without person={chosen} name={name} matrix={matrix} words={words} />}
      </div>
    </Card>
  )
}

function Without({ person, name, matrix, words }: AbsenceProps & { person: string; name: string }) {
  const { t } = useTranslation('roleMatrix')
  const absent = useDossier((view) => readAbsence(view, matrix.scope, person))
  const nameOf = (id: string) =>
    words.activity(matrix.activities.find((one) => one.id === id) ?? { id, name: '' })
  const everybody = matrix.roles.flatMap((role) => [...role.people, ...role.deputies])
  const namesOf = (ids: readonly string[]) =>
    words.people(ids.flatMap((id) => everybody.find((one) => one.id === id) ?? []))
  const stops = absent.filter(({ by }) => by.length === 0)
  const goesOn = absent.filter(({ by }) => by.length > 0)
  return (
    <>
      {stops.length === 0 && <p>{t('absence.nothing', { name })}</p>}
      {stops.length > 0 && (
        <>
          <Heading level={3}>{t('absence.stops', { count: stops.length })}</Heading>
          <ul>
            {stops.map(({ activity, lacks }) => (
              <li key={`${activity} ${lacks}`}>
                {t(lacks === 'decision' ? 'absence.stopsDecision' : 'absence.stopsWork', {
                  activity: nameOf(activity),
                })}
              </li>
            ))}
          </ul>
          <p>{t('absence.advice')}</p>
        </>
      )}
      {goesOn.length > 0 && (
        <>
          <Heading level={3}>{t('absence.goesOn', { count: goesOn.length })}</Heading>
          <ul>
            {goesOn.map(({ activity, lacks, by }) => (
              <li key={`${activity} ${lacks}`}>
                {t('absence.takenOver', { activity: nameOf(activity), people: namesOf(by) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
