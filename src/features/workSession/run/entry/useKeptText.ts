import { useState } from 'react'

/**
 * What somebody is typing and did not hand in yet. It stays in this tab, so that going to another block and back, or a
 * reload, loses none of it. `key` is unique within the tab.
 */
export function useKeptText(key: string): [text: string, setText: (text: string) => void] {
  const name = `partnerwijzer.typed.${key}`
  const [text, setText] = useState(() => read(name))
  const keep = (next: string) => {
    setText(next)
    try {
      if (next === '') sessionStorage.removeItem(name)
      else sessionStorage.setItem(name, next)
    } catch {
      // It then lasts as long as the block is on the screen.
    }
  }
  return [text, keep]
}

function read(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}
