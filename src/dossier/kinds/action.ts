import { repeats } from '../../content/repeats'
import { defineKind, oneOf, type Recorded } from './define'

const empty = {
  what: '',
  who: '',
  /** Calendar day, 'yyyy-mm-dd'; empty while nobody has said when. */
  due: '',
  done: false,
  /** How often it comes back; empty for once. */
  repeat: '',
  /** What it belongs to: '' (the dossier), 'commitment/occasion', 'k3' or 'k3/tender'. */
  about: '',
  rank: '',
}

export type Action = Recorded<typeof empty>

export const action = defineKind({
  empty,
  placing: ['rank'],
  name: 'what',
  prose: ['who'],
  shapes: { due: 'day', repeat: oneOf('actions:repeat.*', repeats), about: 'reference' },
  begins: true,
})
