import type { Session, SessionBlock } from '../../../../dossier/workSession/records'

/** What each tool of a block is given. */
export type ToolProps = { readonly session: Session; readonly block: SessionBlock }
