import type { ColumnName, Notice, NoticeKind } from './report'

/** How many rows a notice names. */
const named = 8

type Told = {
  readonly column?: ColumnName
  readonly row?: number
  readonly count?: number
  readonly sample?: Notice['sample']
  readonly reading?: Notice['reading']
}

/** Gathers what people should know, one notice for each kind and column. */
export function createNotices() {
  const notices = new Map<string, Notice & { rows: number[] }>()
  return {
    add(kind: NoticeKind, { column, row, count = 1, sample, reading }: Told): void {
      const key = `${kind}\n${column?.index ?? ''}`
      const before = notices.get(key)
      const rows = before?.rows ?? []
      if (row !== undefined && rows.length < named) rows.push(row)
      notices.set(key, {
        kind,
        column,
        rows,
        count: (before?.count ?? 0) + count,
        sample: before?.sample ?? sample,
        reading: before?.reading ?? reading,
      })
    },
    list: (): readonly Notice[] => [...notices.values()],
  }
}

export type Notices = ReturnType<typeof createNotices>
