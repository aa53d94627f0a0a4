import { useTranslation } from 'react-i18next'
import { SelectField } from '../../ui/SelectField'
import { type Alphabet, alphabets } from './useAlphabet'

type AlphabetChoiceProps = { readonly alphabet: Alphabet; readonly onChoose: (alphabet: Alphabet) => void }

/** Which letters stand in the cells. */
export function AlphabetChoice({ alphabet, onChoose }: AlphabetChoiceProps) {
  const { t } = useTranslation('roleMatrix')
  return (
    <div className="pw-screen-only">
      <SelectField
        label={t('alphabet.label')}
        hint={alphabet === 'rasci' ? t('alphabet.rasciNote') : undefined}
        value={alphabet}
        options={alphabets.map((one) => ({ value: one, label: t(`alphabet.${one}`) }))}
        onChange={(next) => next && onChoose(next)}
        size="full"
      />
    </div>
  )
}
