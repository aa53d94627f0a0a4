import { useTranslation } from 'react-i18next'
import { addRecord, changeRecord } from '../../../dossier/commands/records'
import { newId } from '../../../dossier/document/newId'
import { rankAfter } from '../../../dossier/document/rank'
import type { Session } from '../../../dossier/kinds/session'
import { readPeople } from '../../../dossier/workSession/readSessions'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import type { PersonLine } from '../../../imports/peopleLines'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { NumberField } from '../../../ui/NumberField'
import { Stack } from '../../../ui/Stack'
import { PastePeople } from './PastePeople'
import styles from './People.module.css'
import { PersonRow } from './PersonRow'
import shared from './prepare.module.css'

const most = 500

/** Who takes part: a number is enough; by name where people want tables and turns. */
export function People({ session }: { session: Session }) {
  const { t } = useTranslation('workSession')
  const { snapshot } = useOpenDossier()
  const { decimal } = useFormat()
  const change = useChange()
  const people = useDossier((view) => readPeople(view, session.id))
  const count = (field: 'headcount' | 'tables') => ({
    value: session[field] || undefined,
    onChange: (value = 0) =>
      change((draft) =>
        changeRecord(draft, 'sessions', session.id, {
          [field]: Math.min(most, Math.max(0, Math.round(value))),
        }),
      ),
    notANumber: t('about.number'),
    decimal,
  })
  const addAll = (lines: readonly PersonLine[]) => {
    const ids = lines.map(() => newId())
    change((draft) => {
      let last = rankAfter(readPeople(snapshot.current, session.id).map(({ rank }) => rank))
      for (const [i, line] of lines.entries()) {
        addRecord(draft, 'sessionPeople', ids[i] ?? newId(), { session: session.id, ...line, rank: last })
        last = rankAfter([last])
      }
    })
    return ids
  }
  const add = () => {
    const [id = ''] = addAll([{ name: '', role: '' }])
    requestAnimationFrame(() => document.getElementById(`persoon-${id}`)?.focus())
  }
  return (
    <section aria-labelledby="wie-komen-er">
      <Stack>
        <Heading level={2} id="wie-komen-er" tabIndex={-1}>
          {t('people.title')}
        </Heading>
        <p className="pw-screen-only">{t('people.lead')}</p>
        <div className={shared.fields}>
          <NumberField label={t('people.headcount')} {...count('headcount')} />
          <NumberField label={t('people.tables')} hint={t('people.tablesHint')} {...count('tables')} />
        </div>
        {people.length > 0 && (
          <ol className={`pw-list ${styles.people}`} aria-label={t('people.list')}>
            {people.map((person, i) => (
              <PersonRow key={person.id} person={person} number={i + 1} />
            ))}
          </ol>
        )}
        <div className="pw-screen-only">
          <Stack gap={3}>
            <p className={shared.quiet}>{t('people.privacy')}</p>
            <Button icon="plus" onPress={add}>
              {t('people.add')}
            </Button>
            <Disclosure summary={t('people.paste')}>
              <PastePeople onAdd={addAll} />
            </Disclosure>
          </Stack>
        </div>
      </Stack>
    </section>
  )
}
