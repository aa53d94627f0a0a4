import { useTranslation } from 'react-i18next'
import { changeRecord } from '../../../dossier/commands/records'
import { readContracts } from '../../../dossier/contracts/readContracts'
import { readOpportunities } from '../../../dossier/document/readRecords'
import type { Note } from '../../../dossier/kinds/note'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { SelectField } from '../../../ui/SelectField'
import { TextField } from '../../../ui/TextField'

/** What a note belongs to: a supplier, a contract or an opportunity that the dossier knows. */
export function NoteLinks({ note, optional }: { note: Note; optional: string }) {
  const { t } = useTranslation('canvasWork')
  const { t: contractWords } = useTranslation('contracts')
  const { t: opportunityWords } = useTranslation('opportunities')
  const contracts = useDossier(readContracts)
  const opportunities = useDossier(readOpportunities)
  const change = useChange()
  const write = (fields: Partial<Note>) => change((draft) => changeRecord(draft, 'notes', note.id, fields))
  const suppliers = [...new Set(contracts.map(({ supplier }) => supplier.trim()).filter(Boolean))].toSorted()
  return (
    <>
      <TextField
        label={t('link.supplier')}
        optional={optional}
        suggestions={suppliers}
        autoComplete="off"
        value={note.supplier}
        onChange={(supplier) => write({ supplier })}
      />
      {contracts.length > 0 && (
        <SelectField
          label={t('link.contract')}
          optional={optional}
          size="full"
          value={note.contract}
          empty={t('link.none')}
          options={contracts.map(({ id, name, supplier }) => ({
            value: id,
            label: [name, supplier].filter(Boolean).join(' · ') || contractWords('noName'),
          }))}
          onChange={(contract) => write({ contract })}
        />
      )}
      {opportunities.length > 0 && (
        <SelectField
          label={t('link.opportunity')}
          optional={optional}
          size="full"
          value={note.opportunity}
          empty={t('link.none')}
          options={opportunities.map(({ id, title }) => ({
            value: id,
            label: title || opportunityWords('untitled'),
          }))}
          onChange={(opportunity) => write({ opportunity })}
        />
      )}
    </>
  )
}
