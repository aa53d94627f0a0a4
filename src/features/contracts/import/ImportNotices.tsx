import { useTranslation } from 'react-i18next'
import type { ChosenReading, Notice } from '../../../imports/contracts/check/report'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import styles from './ImportNotices.module.css'
import { useImportWords } from './useImportWords'

type ImportNoticesProps = {
  notices: readonly Notice[]
  onReadAs: (column: number, reading: ChosenReading) => void
}

/** What people should know of how the file was read, with the other reading where there is one. */
export function ImportNotices({ notices, onReadAs }: ImportNoticesProps) {
  const { t } = useTranslation('importContracts')
  if (notices.length === 0) return null
  return (
    <div>
      <Heading level={3} looks={4}>
        {t('notices.title')}
      </Heading>
      <ul className={styles.importNotices}>
        {notices.map((notice) => (
          <NoticeLine
            key={`${notice.kind}-${notice.column?.index ?? ''}`}
            notice={notice}
            onReadAs={onReadAs}
          />
        ))}
      </ul>
    </div>
  )
}

const other = { dayFirst: 'monthFirst', monthFirst: 'dayFirst', ',': '.', '.': ',' } as const
const wordOf = { dayFirst: 'dayFirst', monthFirst: 'monthFirst', ',': 'comma', '.': 'dot' } as const
const open = ['unsureDay', 'otherDayOrder', 'unsureAmount', 'chosenReading']
/** Kinds that say more with the rows they are about. */
const withRows = ['endsBeforeStart', 'sameNumber', 'twice', 'otherDayOrder', 'notDivided', 'about']

function NoticeLine({ notice, onReadAs }: { notice: Notice; onReadAs: ImportNoticesProps['onReadAs'] }) {
  const { t } = useTranslation('importContracts')
  const words = useImportWords()
  const { kind, column, count, rows, sample, reading } = notice
  const key = keyOf(notice)
  const values = {
    count,
    column: column ? words.column(column) : '',
    text: sample?.text ?? '',
    read: words.plain(sample?.read),
  }
  return (
    <li>
      {t(`notices.${key}`, values)}{' '}
      {withRows.includes(kind) && rows.length > 0 && t('notices.rows', { rows: rows.join(', ') })}
      {column && reading && open.includes(kind) && (
        <div>
          <Button variant="subtle" onPress={() => onReadAs(column.index, other[reading])}>
            {t(`notices.readAs.${wordOf[other[reading]]}`)}
          </Button>
        </div>
      )}
    </li>
  )
}

function keyOf({ kind, reading }: Notice): string {
  if (kind === 'chosenReading' && reading) return `chosenReading.${wordOf[reading]}`
  if (kind === 'unsureDay') return reading === 'monthFirst' ? 'unsureDay_monthFirst' : 'unsureDay_dayFirst'
  return kind
}
