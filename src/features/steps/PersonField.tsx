import { readPeople } from '../../dossier/people/knownNames'
import { useDossier } from '../../hooks/useDossier'
import type { FieldWords } from '../../ui/FormField'
import { TextField } from '../../ui/TextField'

/** A name, with the names that the dossier already knows offered while typing: nothing is asked twice. */
export function PersonField(props: FieldWords & { value: string; onChange: (value: string) => void }) {
  const names = useDossier(readPeople)
  return <TextField {...props} size="medium" autoComplete="off" suggestions={names} />
}
