import { useTranslation } from 'react-i18next'
import { routes } from '../../content/define'
import { type Example, examples } from '../../content/examples'
import { categories } from '../../content/opportunity'
import { sectors } from '../../content/sectors'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import styles from './ExampleFilters.module.css'
import { type ExampleChoice, emptyChoice } from './useExamples'
import { useExampleWords } from './useExampleWords'

type ExampleFiltersProps = {
  readonly choice: ExampleChoice
  readonly onChoose: (choice: ExampleChoice) => void
}

// Only what some example has: a choice never leads to nothing by itself.
const all: readonly Example[] = examples
const usedSectors = sectors.filter((one) => all.some(({ sector }) => sector === one))
const usedCategories = categories.filter((one) => all.some((example) => example.categories.includes(one)))

/** What to look for among the examples. */
export function ExampleFilters({ choice, onChoose }: ExampleFiltersProps) {
  const { t } = useTranslation('examples')
  const words = useExampleWords()
  const write = (some: Partial<ExampleChoice>) => onChoose({ ...choice, ...some })
  const isChosen = Object.values(choice).some(Boolean)
  return (
    <search className={`${styles.exampleFilters} pw-screen-only`} aria-label={t('filters.label')}>
      <TextField
        label={t('filters.search')}
        hint={t('filters.searchHint')}
        value={choice.text}
        onChange={(text) => write({ text })}
        autoComplete="off"
      />
      <SelectField
        label={t('filters.sector')}
        value={choice.sector}
        empty={t('filters.all')}
        options={usedSectors.map((value) => ({ value, label: words.sector(value) }))}
        onChange={(sector) => write({ sector })}
      />
      <SelectField
        label={t('filters.category')}
        value={choice.category}
        empty={t('filters.all')}
        options={usedCategories.map((value) => ({ value, label: words.category(value) }))}
        onChange={(category) => write({ category })}
      />
      <SelectField
        label={t('filters.route')}
        value={choice.route}
        empty={t('filters.all')}
        options={routes.map((value) => ({ value, label: words.route(value) }))}
        onChange={(route) => write({ route })}
      />
      {isChosen && (
        <Button variant="subtle" icon="close" onPress={() => onChoose(emptyChoice)}>
          {t('filters.clear')}
        </Button>
      )}
    </search>
  )
}
