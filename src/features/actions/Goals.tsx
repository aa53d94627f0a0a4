import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Heading } from '../../ui/Heading'
import { TextLink } from '../../ui/TextLink'
import shared from './actions.module.css'
import styles from './Goals.module.css'

const place = { step: 'together' } as const

/** What the actions are for: the goal of this year and the dot on the horizon, as part 3.5 asks for them. */
export function Goals() {
  const { t } = useTranslation('actions')
  const { id } = useOpenDossier()
  const answers = useDossier((dossier) => dossier.answers)
  const answer = (question: string) => String(answers[`together/planFields/${question}`] ?? '').trim()
  const goals = [
    { label: t('goals.short'), value: answer('goalShort') },
    { label: t('goals.long'), value: answer('goalLong') },
    { label: t('goals.people'), value: answer('goalPeople') },
    { label: t('goals.hours'), value: answer('goalHours') },
  ]
  const hasNone = goals.every(({ value }) => value === '')
  return (
    <section className={styles.goals} aria-labelledby="doelen">
      <Heading level={2} looks={3} id="doelen">
        {t('goals.title')}
      </Heading>
      {!hasNone && (
        <dl className={shared.list}>
          {goals.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value || <span className={styles.none}>{t('goals.none')}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <TextLink href={paths.part(id, place, 'planFields')}>
          {hasNone ? t('goals.write') : t('goals.change')}
        </TextLink>
      </p>
    </section>
  )
}
