import { useDecisionWords } from '../../hooks/useDecisionWords'
import { useDispute } from '../../hooks/useDispute'
import { ChoiceNotice } from '../../ui/ChoiceNotice'
import type { JournalEntry } from '../../workflow/journal'

/** A dispute, with what it is about. */
export function ThreadDispute({ thread, rivals }: { thread: string; rivals: readonly JournalEntry[] }) {
  const dispute = useDispute(rivals)
  const { subject } = useDecisionWords()
  return <ChoiceNotice {...dispute} title={`${dispute.title}: ${subject(thread)}`} />
}
