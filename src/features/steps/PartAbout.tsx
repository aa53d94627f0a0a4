import { useTranslation } from 'react-i18next'
import { AboutTerms } from '../../components/AboutTerms'
import { SourceNotes } from '../../components/SourceNotes'
import type { Part } from '../../content/steps'
import { useExplained } from '../../hooks/useTerms'
import { Disclosure } from '../../ui/Disclosure'
import styles from './PartAbout.module.css'

/** What a part is for, what it needs and who does it. Closed to begin with where there is work to do: that comes first. */
export function PartAbout({ part, open }: { part: Part; open?: boolean }) {
  const { t } = useTranslation('part')
  const { t: words } = useTranslation('steps')
  const { t: roleWords } = useTranslation('roles')
  const rolesOf = (roles: readonly string[]) => roles.map((role) => roleWords(`${role}.name`)).join(', ')
  const said = (key: string) => words(`parts.${part.id}.${key}`, { defaultValue: '' })
  const lines: readonly (readonly [string, string])[] = [
    [t('why'), said('why')],
    [t('inputs'), said('inputs')],
    [t('delivers'), said('delivers')],
    [t('does'), rolesOf(part.does)],
    [t('decides'), rolesOf(part.decides)],
    [t('time'), said('time')],
  ]
  const told = lines.filter(([, meaning]) => meaning)
  const factTexts = part.facts.map(({ id }) => said(`facts.${id}`))
  const explained = useExplained([...told.map(([, meaning]) => meaning), ...factTexts])
  return (
    <Disclosure summary={t('about')} open={open}>
      <AboutTerms>
        {told.map(([term], i) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{explained[i]}</dd>
          </div>
        ))}
      </AboutTerms>
      {part.facts.length > 0 && (
        <>
          <p className={styles.heading}>{t('facts')}</p>
          <ul>
            {part.facts.map(({ id, sources }, i) => (
              <li key={id}>
                {explained[told.length + i]}
                <SourceNotes of={sources} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  )
}
