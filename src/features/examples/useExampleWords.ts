import { useTranslation } from 'react-i18next'
import type { Example } from '../../content/examples'

/** What an example says of itself, in words. */
export function useExampleWords() {
  const { t, i18n } = useTranslation('examples')
  const { t: start } = useTranslation('start')
  const { t: opportunity } = useTranslation('opportunities')
  const list = new Intl.ListFormat(i18n.resolvedLanguage, { type: 'conjunction' })
  return {
    name: ({ id }: Pick<Example, 'id'>) => t(`cases.${id}.name`),
    short: ({ id }: Pick<Example, 'id'>) => t(`cases.${id}.short`),
    line: ({ id }: Pick<Example, 'id'>, line: string) => t(`cases.${id}.lines.${line}`),
    sector: (sector: string) => start(`sectors.${sector}`),
    category: (category: string) => opportunity(`categories.${category}`),
    route: (route: string) => opportunity(`routeShort.${route}`),
    /** Name and value of what is known, in the order in which it is read. */
    facts: ({ sector, years, routes, categories, groups }: Example) => {
      const words = (all: readonly string[], none: string) =>
        all.length > 0 ? list.format(all) : t(`facts.${none}`)
      return [
        [t('facts.sector'), start(`sectors.${sector}`)],
        [t('facts.years'), words(years.map(String), 'noYear')],
        [
          t('facts.routes'),
          words(
            routes.map((route) => opportunity(`routeShort.${route}`)),
            'noCategory',
          ),
        ],
        [
          t('facts.categories'),
          words(
            categories.map((one) => opportunity(`categories.${one}`)),
            'noCategory',
          ),
        ],
        [
          t('facts.groups'),
          words(
            groups.map((one) => opportunity(`targetGroups.${one}`)),
            'noGroup',
          ),
        ],
      ] as const
    },
  }
}
