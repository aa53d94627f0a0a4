import { useCallback, useState } from 'react'
import { recall, remember } from '../../browser/remember'

/** Which letters stand in the cells: our own, or those of RASCI for who is used to them. */
export const alphabets = ['plain', 'rasci'] as const
export type Alphabet = (typeof alphabets)[number]

const key = 'roleLetters'

/** The letters that this browser shows, and how to change them. The dossier stays as it is. */
export function useAlphabet(): [alphabet: Alphabet, choose: (next: Alphabet) => void] {
  const [alphabet, setAlphabet] = useState<Alphabet>(() => (recall(key) === 'rasci' ? 'rasci' : 'plain'))
  const choose = useCallback((next: Alphabet) => {
    setAlphabet(next)
    remember(key, next === 'plain' ? undefined : next)
  }, [])
  return [alphabet, choose]
}
