import type { ResourceKey } from 'i18next'

/** The words of everything but the first screen. Even where they are would make that screen larger. */
export const moreWords = import.meta.glob<ResourceKey>(
  ['/locales/*/*.json', '!/locales/*/{common,errors,start}.json'],
  { import: 'default' },
)
