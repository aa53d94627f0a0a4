import { useTranslation } from 'react-i18next'
import { letterOf, ways } from '../../content/letters'
import styles from './Legend.module.css'
import { LetterMarks } from './LetterMarks'
import type { MatrixWords } from './useMatrixWords'

/** What the letters mean. */
export function Legend({ words }: { words: MatrixWords }) {
  const { t } = useTranslation('roleMatrix')
  return (
    <section aria-label={t('legend.label')}>
      <dl className={styles.legend}>
        {ways.map((way) => (
          <div key={way}>
            <dt>
              <LetterMarks letters={letterOf(way)} words={words} /> {words.way(way)}
            </dt>
            <dd>{t(`legend.${way}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
