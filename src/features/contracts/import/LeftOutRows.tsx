import { useTranslation } from 'react-i18next'
import type { LeftOut } from '../../../imports/contracts/columns/leaveOut'
import { Disclosure } from '../../../ui/Disclosure'

const listed = 50

/** Rows that are no contracts, so that people can see that nothing went missing. */
export function LeftOutRows({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const { t } = useTranslation('importContracts')
  if (leftOut.length === 0) return null
  return (
    <Disclosure summary={t('map.leftOut.title', { count: leftOut.length })} open={leftOut.length <= 3}>
      <ul>
        {leftOut.slice(0, listed).map(({ kind, row, text }) => (
          <li key={row}>{t(`map.leftOut.${kind}`, { row, text })}</li>
        ))}
      </ul>
      {leftOut.length > listed && <p>{t('map.leftOut.more', { count: leftOut.length - listed })}</p>}
    </Disclosure>
  )
}
