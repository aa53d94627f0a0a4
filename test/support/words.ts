import type { ResourceLanguage } from 'i18next'

const files = import.meta.glob<ResourceLanguage[string]>('/locales/nl/*.json', {
  eager: true,
  import: 'default',
})

/** Every Dutch word of the app, by file name without `.json`: that is i18next's namespace. */
export const dutchWords: ResourceLanguage = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    words,
  ]),
)
