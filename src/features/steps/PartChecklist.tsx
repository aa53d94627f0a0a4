import { useTranslation } from 'react-i18next'
import { SourceNotes } from '../../components/SourceNotes'
import type { Part } from '../../content/steps'
import { tick } from '../../dossier/commands/answers'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { CheckboxField } from '../../ui/CheckboxField'
import styles from './PartChecklist.module.css'

/** The lines to tick off. `base` is '<subject>/<part>'. */
export function PartChecklist({ part, base }: { part: Part; base: string }) {
  return (
    <ul className={styles.checklist}>
      {part.checklist.map((line) => (
        <CheckLine key={line.id} part={part} line={line} checkKey={`${base}/${line.id}`} />
      ))}
    </ul>
  )
}

function CheckLine({
  part,
  line,
  checkKey,
}: {
  part: Part
  line: Part['checklist'][number]
  checkKey: string
}) {
  const { t } = useTranslation('steps')
  const ticked = useDossier(({ checks }) => checks[checkKey] === true)
  const change = useChange()
  return (
    <li className={styles.line}>
      <CheckboxField
        label={t(`parts.${part.id}.checklist.${line.id}`)}
        checked={ticked}
        onChange={(next) => change((draft) => tick(draft, checkKey, next))}
      />
      {line.sources && <SourceNotes of={line.sources} />}
    </li>
  )
}
