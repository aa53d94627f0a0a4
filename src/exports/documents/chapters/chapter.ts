import type { Block } from '../tree'

/** A chapter of the whole dossier. */
export type Chapter = {
  /** By which the list of contents finds it. */
  readonly id: string
  readonly title: string
  /** How far it has come, said behind its title. */
  readonly state?: string
  readonly blocks: () => Iterable<Block>
}
