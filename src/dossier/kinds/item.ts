import { defineKind, type Recorded } from './define'

type Fields = { readonly rank: string } & { readonly [field: string]: string | number | boolean }

/** One line of a list answer, by field. Its id is '<subject>/<part>/<question>/<line>'. */
export type Item = Recorded<Fields>

export const item = defineKind<Fields>({
  empty: { rank: '' },
  placing: ['rank'],
  name: undefined,
  prose: [],
  begins: true,
})
