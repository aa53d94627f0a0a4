import { useState } from 'react'
import { recall, remember } from '../browser/remember'

/** Light, dark, or whatever this device asks for. */
export type Theme = 'system' | 'light' | 'dark'

export const themes: readonly Theme[] = ['system', 'light', 'dark']

/** The theme that was chosen on this device. */
export function readTheme(): Theme {
  const remembered = recall('theme')
  return themes.find((theme) => theme === remembered) ?? 'system'
}

/** Shows the page in a theme. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** The chosen theme, and how to choose another one. */
export function useTheme(): [theme: Theme, choose: (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme)
  const choose = (next: Theme) => {
    setTheme(next)
    applyTheme(next)
    remember('theme', next === 'system' ? undefined : next)
  }
  return [theme, choose]
}
