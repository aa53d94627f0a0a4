import { useEffect, useState } from 'react'
import { recall, remember } from '../../../browser/remember'
import { applyTheme, readTheme } from '../../../hooks/useTheme'

const key = 'screenTheme'

/**
 * Whether the beamer is dark. It begins as the app is; what is chosen here holds for the beamer alone, because a dark
 * room asks nothing of the laptop in it.
 */
export function useScreenTheme(): [dark: boolean, setDark: (dark: boolean) => void] {
  const [dark, setDark] = useState(isDark)
  useEffect(() => {
    applyTheme(dark ? 'dark' : 'light')
    return () => applyTheme(readTheme())
  }, [dark])
  const choose = (next: boolean) => {
    remember(key, next ? 'dark' : 'light')
    setDark(next)
  }
  return [dark, choose]
}

function isDark(): boolean {
  const chosen = recall(key) ?? readTheme()
  return chosen === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
}
