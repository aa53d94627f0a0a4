import { useExplained } from '../hooks/useTerms'

/** A sentence or two in which the hard words explain themselves. For several texts on one screen: `useExplained`. */
export function Explained({ text }: { text: string }) {
  const [explained] = useExplained([text])
  return <>{explained}</>
}
