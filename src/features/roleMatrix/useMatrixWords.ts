import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Letters, type Way, waysIn } from '../../content/letters'
import type { MatrixActivity, MatrixRole } from '../../dossier/roleMatrix/readRoleMatrix'
import type { Alphabet } from './useAlphabet'

/** The words of a matrix. Made once for a whole grid: a thousand cells that each ask would keep people waiting. */
export type MatrixWords = {
  readonly role: (role: Pick<MatrixRole, 'id' | 'name'>) => string
  readonly activity: (activity: Pick<MatrixActivity, 'id' | 'name'>) => string
  /** 'Sanne, Ahmed', or that nobody has it yet. */
  readonly people: (people: readonly { readonly name: string }[]) => string
  /** 'beslist en doet het', 'geen rol'. */
  readonly value: (letters: Letters) => string
  readonly way: (way: Way) => string
  /** The letter of a way in the alphabet that was chosen: 'B', or 'A' in RASCI. */
  readonly letter: (way: Way) => string
  /** What a cell is called: 'Trekker HR, Coalitie vormen: helpt mee'. */
  readonly cell: (role: string, activity: string, letters: Letters) => string
}

export function useMatrixWords(alphabet: Alphabet): MatrixWords {
  const { t } = useTranslation('roleMatrix')
  const { t: roleWords } = useTranslation('roles')
  return useMemo(() => {
    const value = (letters: Letters) => {
      const [way, ...more] = waysIn(letters)
      if (way === undefined) return t('nothing')
      return more.length > 0 ? t('together') : t(`ways.${way}`)
    }
    return {
      role: ({ id, name }) => name || roleWords(`${id}.name`),
      activity: ({ id, name }) => name || t(`activities.${id}`),
      people: (people) => people.map(({ name }) => name).join(', ') || t('people.none'),
      value,
      way: (way) => t(`ways.${way}`),
      letter: (way) => t(`letters.${alphabet}.${way}`),
      cell: (role, activity, letters) => t('grid.cell', { role, activity, value: value(letters) }),
    }
  }, [t, roleWords, alphabet])
}
