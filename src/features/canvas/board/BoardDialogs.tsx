import { ColourDialog } from '../colours/ColourDialog'
import { GroupDialog } from '../groups/GroupDialog'
import { GroupTitleDialog } from '../groups/GroupTitleDialog'
import { MoveDialog } from '../moving/MoveDialog'
import { DetailsDialog } from '../notes/DetailsDialog'
import { StickersDialog } from '../stickers/StickersDialog'
import { useBoard, useMoment } from './boardStore'

const dialogs = {
  move: MoveDialog,
  group: GroupDialog,
  groupTitle: GroupTitleDialog,
  colour: ColourDialog,
  stickers: StickersDialog,
  details: DetailsDialog,
} as const

/** The one question that is open about notes, if any. */
export function BoardDialogs() {
  const { store } = useBoard()
  const asked = useMoment((state) => state.asked)
  if (!asked) return null
  const Asking = dialogs[asked.kind]
  return <Asking ids={asked.ids} onClose={() => store.set({ asked: undefined })} />
}
