import { categories } from '../../content/opportunity'
import { defineKind, oneOf, type Recorded } from './define'

const empty = {
  organisation: '',
  year: '',
  category: '',
  approach: '',
  result: '',
  lesson: '',
  source: '',
  rank: '',
}

/** A practice example that people wrote themselves. */
export type OwnExample = Recorded<typeof empty>

export const example = defineKind({
  empty,
  placing: ['rank'],
  name: 'organisation',
  prose: ['approach', 'result', 'lesson', 'source'],
  shapes: { category: oneOf('opportunities:categories.*', categories) },
  begins: true,
})
