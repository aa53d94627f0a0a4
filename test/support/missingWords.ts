/**
 * For i18next in tests: a sentence that is missing is an error, unless what to say instead was given along. People would
 * read the key.
 */
export const throwOnMissingWords = {
  parseMissingKeyHandler(key: string, instead?: string): string {
    if (instead === undefined) throw new Error(`There are no words for '${key}'`)
    return instead
  },
}
