/** Words of one file, as JSON gives them. */
export type Words = { readonly [key: string]: unknown }

/** Words by full key: `{ 'dispute.title': 'Jullie zeggen iets anders' }`. What is no text keeps its own form. */
export function flatten(words: Words, before = ''): Record<string, unknown> {
  const entries = Object.entries(words).map(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value as Words, `${before}${key}.`)
      : { [`${before}${key}`]: value },
  )
  return Object.assign({}, ...entries)
}

const plural = /_(zero|one|two|few|many|other)$/

/** What is missing, empty or different in the words of one file, next to the words it is translated from. */
export function compareWords(language: string, words: Words, origin: Words): string[] {
  const translated = flatten(words)
  const original = flatten(origin)
  const bases = new Set(Object.keys(translated).map(withoutForm))
  const originalBases = new Set(Object.keys(original).map(withoutForm))
  return [
    ...[...originalBases].filter((key) => !bases.has(key)).map((key) => `${key} is missing`),
    ...[...bases].filter((key) => !originalBases.has(key)).map((key) => `${key} is not in the original`),
    ...emptyWords(translated),
    ...missingPlurals(language, translated),
    ...differentPlaceholders(translated, original),
  ]
}

/** 'count' of 'count_one': the key by which it is asked for. */
export function withoutForm(key: string): string {
  return key.replace(plural, '')
}

function emptyWords(words: Record<string, unknown>): string[] {
  const empty = Object.entries(words).filter(([, word]) => typeof word !== 'string' || word.trim() === '')
  return empty.map(([key]) => `${key} is empty`)
}

function missingPlurals(language: string, words: Record<string, unknown>): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const counted = new Set(
    Object.keys(words)
      .filter((key) => plural.test(key))
      .map(withoutForm),
  )
  return [...counted].flatMap((key) =>
    forms.filter((form) => !(`${key}_${form}` in words)).map((form) => `${key}_${form} is missing`),
  )
}

function differentPlaceholders(words: Record<string, unknown>, origin: Record<string, unknown>): string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    // Languages differ in their plural forms, so every form is laid beside the original's general one.
    const like = origin[key] ?? origin[`${withoutForm(key)}_other`]
    if (like === undefined) return []
    const mayOmitCount = plural.test(key) && !key.endsWith('_other')
    const [own, theirs] = [word, like].map((text) =>
      placeholdersOf(String(text)).filter((name) => !(mayOmitCount && name === 'count')),
    )
    return String(own) === String(theirs)
      ? []
      : [`${key} has {{${own}}} where the original has {{${theirs}}}`]
  })
}

function placeholdersOf(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*-?\s*([^},\s]+)[^}]*\}\}/g)].map(([, name = '']) => name)
  return [...new Set(names)].toSorted()
}
