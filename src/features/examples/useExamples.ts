import { useTranslation } from 'react-i18next'
import { type Example, examples } from '../../content/examples'
import { useExampleWords } from './useExampleWords'

/** What somebody looks for; '' is everything. */
export type ExampleChoice = {
  readonly text: string
  readonly sector: string
  readonly category: string
  readonly route: string
}
export const emptyChoice: ExampleChoice = { text: '', sector: '', category: '', route: '' }

/** The examples that fit a choice, in their own order. */
export function useExamples({ text, sector, category, route }: ExampleChoice): readonly Example[] {
  const words = useExampleWords()
  const { i18n } = useTranslation()
  const language = i18n.resolvedLanguage
  const fold = (some: string) => some.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language)
  const wanted = fold(text).split(/\s+/).filter(Boolean)
  const textOf = (example: Example) =>
    fold(
      [
        words.name(example),
        words.short(example),
        ...example.lines.map(({ id }) => words.line(example, id)),
        ...words.facts(example).map(([, value]) => value),
      ].join(' '),
    )
  return examples.filter((example: Example) => {
    if (sector && example.sector !== sector) return false
    if (category && !example.categories.some((one) => one === category)) return false
    if (route && !example.routes.some((one) => one === route)) return false
    return wanted.every((word) => textOf(example).includes(word))
  })
}
