import { useTranslation } from 'react-i18next'
import type { Contract } from '../../../dossier/contracts/readContracts'
import { useFormat } from '../../../hooks/useFormat'
import { ScrollRegion } from '../../../ui/ScrollRegion'
import { useContractWords } from '../useContractWords'
import { CategoryMark } from './CategoryShape'
import { dayOf, type Size } from './layoutPicture'

type PictureTableProps = {
  readonly contracts: readonly Contract[]
  readonly size: Size
  readonly amount: (value: number) => string
}

/** What the picture shows, in rows. */
export function PictureTable({ contracts, size, amount }: PictureTableProps) {
  const { t } = useTranslation('ranking')
  const { t: contractWords } = useTranslation('contracts')
  const { name, choice } = useContractWords()
  const format = useFormat()
  return (
    <ScrollRegion label={t('picture.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{contractWords('fields.name')}</th>
            <th scope="col">{t('picture.shape')}</th>
            <th scope="col">{t('picture.ends')}</th>
            <th scope="col">{t(size === 'valuePerYear' ? 'picture.sizeValue' : 'picture.sizeHours')}</th>
          </tr>
        </thead>
        <tbody>
          {contracts.map((contract) => (
            <tr key={contract.id}>
              <th scope="row">{name(contract)}</th>
              <td>
                <CategoryMark category={contract.category} /> {choice('category', contract.category)}
              </td>
              <td>{format.date(dayOf(contract))}</td>
              <td>{amount(contract[size] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
