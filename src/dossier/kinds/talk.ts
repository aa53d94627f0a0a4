import { guides, outcomes } from '../../content/guides'
import { defineKind, oneOf, type Recorded } from './define'

const empty = {
  guide: '',
  /** What it is about: '' (the dossier), 'k3' or 'k3/contract'. */
  about: '',
  with: '',
  /** Calendar day, 'yyyy-mm-dd', or empty. */
  on: '',
  who: '',
  goal: '',
  outcome: '',
  reason: '',
  agreed: '',
  rank: '',
}

/** One conversation, by a guide. What was answered is kept per question (`answer.<question>`). */
export type Talk = Recorded<typeof empty>

export const talk = defineKind({
  empty,
  marks: ['guide'],
  placing: ['rank'],
  name: 'with',
  prose: ['who', 'goal', 'reason', 'agreed'],
  shapes: {
    guide: oneOf(
      'talks:guides.*.title',
      guides.map(({ id }) => id),
    ),
    about: 'reference',
    on: 'day',
    outcome: oneOf('talks:outcomes.*', outcomes),
  },
  begins: true,
})
