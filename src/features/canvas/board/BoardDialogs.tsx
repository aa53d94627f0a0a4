import { useBoard, useMoment } from './boardStore'
import { ColourDialog } from './ColourDialog'
import { DetailsDialog } from './DetailsDialog'
import { GroupDialog } from './GroupDialog'
import { GroupTitleDialog } from './GroupTitleDialog'
import { MoveDialog } from './MoveDialog'
import { StickersDialog } from './StickersDialog'

const dialogs = {
  move: MoveDialog,
  group: GroupDialog,
  groupTitle: GroupTitleDialog,
  colour: ColourDialog,
  stickers: StickersDialog,
  details: DetailsDialog,
} as const

export type NoteDialogProps = {
  readonly ids: readonly string[]
  readonly onClose: () => void
}

/** The one question that is open about notes, if any. */
export function BoardDialogs() {
  const { store } = useBoard()
  const asked = useMoment((state) => state.asked)
  if (!asked) return null
  const Asking = dialogs[asked.kind]
  return <Asking ids={asked.ids} onClose={() => store.set({ asked: undefined })} />
}
