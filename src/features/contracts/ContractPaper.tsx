import { useTranslation } from 'react-i18next'
import { isPlanned, readContract } from '../../dossier/contracts/readContracts'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { usePrinting } from '../../hooks/usePrinting'
import styles from './contracts.module.css'
import { type Column, columns } from './register/columns'
import { isFiltered } from './register/question'
import type { Register } from './register/useRegister'
import { useContractWords } from './useContractWords'
import { useGroupName } from './useGroupName'

// What fits beside each other on a sheet of A4.
const onPaper: readonly Column['field'][] = [
  'name',
  'supplier',
  'category',
  'clause',
  'ends',
  'valuePerYear',
  'hoursPerWeek',
]

/** The list on paper: every line of it, and only while the page is being printed. */
export function ContractPaper({ register: { rows, question } }: { register: Register }) {
  const { t } = useTranslation('contracts')
  const { snapshot } = useOpenDossier()
  const words = useContractWords()
  const { date } = useFormat()
  const groupName = useGroupName()
  if (!usePrinting()) return null
  const shown = columns.filter(({ field }) => onPaper.includes(field))
  const { about } = snapshot.current
  return (
    <div className="pw-paper-only">
      {isFiltered(question) && <p>{t('paper.filtered')}</p>}
      <table className={styles.contractPaper}>
        <caption>{t('paper.title', { organisation: about.organisation || about.title })}</caption>
        <thead>
          <tr>
            {shown.map(({ field }) => (
              <th key={field} scope="col">
                {t(`fields.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            if (row.kind === 'group') {
              return (
                <tr key={row.id}>
                  <th scope="rowgroup" colSpan={shown.length}>
                    {t('grid.group', { group: groupName(question.group, row.group), count: row.count })}
                  </th>
                </tr>
              )
            }
            const contract = readContract(snapshot.current, row.id)
            return (
              contract && (
                <tr key={row.id}>
                  {shown.map((column) => (
                    <td key={column.field}>
                      {column.field === 'ends' && isPlanned(contract)
                        ? t('paper.planned', { date: date(contract.plannedOn) })
                        : words.value(contract, column) || '–'}
                    </td>
                  ))}
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
