import { useTranslation } from 'react-i18next'
import { shortText } from '../../../dossier/canvas/noteText'
import { changeRecord } from '../../../dossier/commands/records'
import type { Note } from '../../../dossier/kinds/note'
import { useChange } from '../../../hooks/useChange'
import { useDossier } from '../../../hooks/useDossier'
import { useFormat } from '../../../hooks/useFormat'
import { Disclosure } from '../../../ui/Disclosure'
import { NumberField } from '../../../ui/NumberField'
import { TextField } from '../../../ui/TextField'
import styles from './kinds.module.css'

const longest = 80

/** One task of a stacked job. Everything may stay open; every change is saved at once. */
export function JobTask({ id }: { id: string }) {
  const { t } = useTranslation('jobStack')
  const { t: partWords } = useTranslation('part')
  const format = useFormat()
  const change = useChange()
  const note = useDossier(({ notes }) => notes[id])
  if (!note) return null
  const write = (fields: Partial<Note>) => change((draft) => changeRecord(draft, 'notes', id, fields))
  const task = shortText(note.text, longest) || t('untitled')
  const summary =
    note.hours > 0 ? t('summary', { task, hours: format.number(note.hours) }) : t('summaryOpen', { task })
  return (
    <li>
      <Disclosure summary={summary}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would need a legend in sight twice */}
        <div className={styles.jobTask} role="group" aria-label={t('details', { task })}>
          <NumberField
            label={t('fields.hours')}
            value={note.hours > 0 ? note.hours : undefined}
            onChange={(hours) => write({ hours: Math.max(0, hours ?? 0) })}
            notANumber={partWords('number')}
            decimal={format.decimal}
            unit={t('unit')}
          />
          <TextField
            label={t('fields.supplier')}
            value={note.supplier}
            onChange={(supplier) => write({ supplier })}
          />
          <TextField
            label={t('fields.where')}
            hint={t('hints.where')}
            value={note.where}
            onChange={(where) => write({ where })}
          />
          <TextField
            label={t('fields.when')}
            hint={t('hints.when')}
            value={note.when}
            onChange={(when) => write({ when })}
          />
          <TextField
            label={t('fields.supervisor')}
            value={note.supervisor}
            onChange={(supervisor) => write({ supervisor })}
          />
          <TextField
            label={t('fields.notAllowed')}
            hint={t('hints.notAllowed')}
            value={note.notAllowed}
            onChange={(notAllowed) => write({ notAllowed })}
          />
        </div>
      </Disclosure>
    </li>
  )
}
