import { useTranslation } from 'react-i18next'
import { examplePath } from '../addresses/examplePath'
import { Disclosure } from '../ui/Disclosure'
import { TextLink } from '../ui/TextLink'
import { type ExampleWish, matchExamples } from '../workflow/matchExamples'
import { Explained } from './Explained'
import styles from './FittingExamples.module.css'
import { SourceNotes } from './SourceNotes'

const most = 2

/** How somebody else did what people are about to do: the examples that fit best, and why these. Nothing if none fits. */
export function FittingExamples({ wish }: { wish: ExampleWish }) {
  const { t, i18n } = useTranslation('examples')
  const matches = matchExamples(wish).slice(0, most)
  const list = new Intl.ListFormat(i18n.resolvedLanguage, { type: 'conjunction' })
  if (matches.length === 0) return null
  return (
    <Disclosure summary={t('match.title')}>
      <ul className={`pw-list ${styles.fitting}`}>
        {matches.map(({ example: { id, years, lines }, reasons }) => {
          const told = lines.find(({ section }) => section === 'result') ?? lines[0]
          const why = list.format(reasons.map((reason) => t(`match.reasons.${reason}`)))
          return (
            <li key={id}>
              <strong>
                <TextLink href={examplePath(id)}>{t(`cases.${id}.name`)}</TextLink>
              </strong>{' '}
              {years.length > 0 && `(${years.join(', ')})`}
              <p>
                <Explained text={t(`cases.${id}.short`)} />
              </p>
              {told && (
                <p>
                  <Explained text={t(`cases.${id}.lines.${told.id}`)} /> <SourceNotes of={told.sources} />
                </p>
              )}
              <p className={styles.why}>{t('match.because', { why })}</p>
            </li>
          )
        })}
      </ul>
      <TextLink href={examplePath()}>{t('match.all')}</TextLink>
    </Disclosure>
  )
}
