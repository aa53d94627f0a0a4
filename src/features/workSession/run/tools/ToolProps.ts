import type { Session } from '../../../../dossier/kinds/session'
import type { SessionBlock } from '../../../../dossier/kinds/sessionBlock'

/** What each tool of a block is given. */
export type ToolProps = { readonly session: Session; readonly block: SessionBlock }
