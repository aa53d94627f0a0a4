import type { CategoryGroup } from '../../../content/categories'

const drawings: Record<CategoryGroup, string> = {
  indoor: 'M0-7a7 7 0 1 0 0 14a7 7 0 1 0 0-14Z',
  outdoor: 'M-6.5-6.5h13v13h-13Z',
  logistics: 'M0-8 8 6.5h-16Z',
  goods: 'M0-9 9 0 0 9-9 0Z',
  knowledge: 'M-2.5-8h5v5.5h5.5v5h-5.5v5.5h-5v-5.5h-5.5v-5h5.5Z',
  other: 'M0-7a7 7 0 1 0 0 14a7 7 0 1 0 0-14Zm0 3.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7Z',
}

/** The shape that stands for a group of categories: told apart without colour. */
export function GroupShape({ group, x, y }: { group: CategoryGroup; x: number; y: number }) {
  return (
    <path className="pw-shape" d={drawings[group]} fillRule="evenodd" transform={`translate(${x} ${y})`} />
  )
}

/** The same shape beside a word. */
export function GroupMark({ group }: { group: CategoryGroup }) {
  return (
    <svg className="pw-shape-mark" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <GroupShape group={group} x={0} y={0} />
    </svg>
  )
}
