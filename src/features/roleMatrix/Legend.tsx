import { useTranslation } from 'react-i18next'
import { letterOf, ways } from '../../content/letters'
import { RadioGroup } from '../../ui/RadioGroup'
import { LetterMarks } from './LetterMarks'
import { type Alphabet, alphabets } from './useAlphabet'
import type { MatrixWords } from './useMatrixWords'

type LegendProps = {
  readonly words: MatrixWords
  readonly alphabet: Alphabet
  readonly onChoose: (alphabet: Alphabet) => void
}

/** What the letters mean, and the choice of other letters. */
export function Legend({ words, alphabet, onChoose }: LegendProps) {
  const { t } = useTranslation('roleMatrix')
  return (
    <section className="pw-legend" aria-label={t('legend.label')}>
      <dl className="pw-legend__list">
        {ways.map((way) => (
          <div key={way}>
            <dt>
              <LetterMarks letters={letterOf(way)} words={words} /> {words.way(way)}
            </dt>
            <dd>{t(`legend.${way}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="pw-screen-only">
        <RadioGroup
          legend={t('alphabet.label')}
          hint={alphabet === 'rasci' ? t('alphabet.rasciNote') : undefined}
          value={alphabet}
          options={alphabets.map((one) => ({ value: one, label: t(`alphabet.${one}`) }))}
          onChange={onChoose}
        />
      </div>
    </section>
  )
}
