import { useTranslation } from 'react-i18next'

export type LanguageChoice = {
  /** 'nl', 'en'. */
  readonly id: string
  /** Its name in itself: 'Nederlands', 'English'. */
  readonly name: string
}

/** The language of the page, the ones there are, and how to choose another. Needs no reload. */
export function useLanguage() {
  const { i18n } = useTranslation()
  const known = i18n.options.supportedLngs || []
  const languages: LanguageChoice[] = known
    .filter((id) => id !== 'cimode')
    .map((id) => ({ id, name: nameOf(id) }))
  const choose = (id: string) => void i18n.changeLanguage(id)
  return { language: i18n.resolvedLanguage ?? i18n.language, languages, choose }
}

function nameOf(id: string): string {
  const name = new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id
  return name.charAt(0).toLocaleUpperCase(id) + name.slice(1)
}
