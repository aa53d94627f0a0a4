import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Target } from '../../../dossier/canvas/planMove'
import { type NoteFilter, noFilter } from './filterNotes'

/** What is asked in a dialog, about which notes. */
export type Asked = {
  readonly kind: 'move' | 'group' | 'colour' | 'stickers' | 'details' | 'groupTitle'
  /** Notes, or the one group for 'groupTitle'. */
  readonly ids: readonly string[]
}

/** The moment of a board, on this screen alone: what is chosen, edited, lifted or asked. */
export type BoardState = {
  readonly selecting: boolean
  readonly selected: ReadonlySet<string>
  /** The note whose text is being edited; ''. */
  readonly editing: string
  /** Notes that were lifted by keyboard, and where they would land now. */
  readonly lifted: { readonly ids: readonly string[]; readonly target: Target } | undefined
  readonly asked: Asked | undefined
  /** Where the focus goes once it is on the screen: the id of a note, 'group:<id>', 'field:<id>', or ''. */
  readonly wanted: string
  readonly folded: ReadonlySet<string>
  readonly filter: NoteFilter
}

export type BoardStore = {
  readonly get: () => BoardState
  readonly set: (change: Partial<BoardState>) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Kept outside React state, so that choosing one of a thousand notes renders that note alone. */
export function createBoardStore(): BoardStore {
  const listeners = new Set<() => void>()
  let state: BoardState = {
    selecting: false,
    selected: new Set(),
    editing: '',
    lifted: undefined,
    asked: undefined,
    wanted: '',
    folded: new Set(),
    filter: noFilter,
  }
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What every part of one board knows. */
export type BoardAround = {
  readonly canvas: string
  readonly kind: string
  /** This tab, and this device: under which people write silently and put stickers. */
  readonly me: string
  readonly voter: string
  readonly store: BoardStore
  /** Says where the focus goes once the screen shows what was done; see `wanted`. */
  readonly focusNote: (wanted: string) => void
}

export const BoardContext = createContext<BoardAround | undefined>(undefined)

export function useBoard(): BoardAround {
  const board = useContext(BoardContext)
  if (!board) throw new Error('useBoard needs a Board above it')
  return board
}

/** One value of the moment; `pick` returns a plain value or a part as it stands. */
export function useMoment<Value>(pick: (state: BoardState) => Value): Value {
  const { store } = useBoard()
  return useSyncExternalStore(store.subscribe, () => pick(store.get()))
}
