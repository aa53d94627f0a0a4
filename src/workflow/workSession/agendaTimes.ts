type Timed = { readonly id: string; readonly minutes: number }

/** When each block begins and how long all take, in minutes from the start of the session. */
export type AgendaTimes = { readonly begins: ReadonlyMap<string, number>; readonly total: number }

/** The times of the blocks of a session, which follow from how long each takes. */
export function agendaTimes(blocks: readonly Timed[]): AgendaTimes {
  const begins = new Map<string, number>()
  let total = 0
  for (const { id, minutes } of blocks) {
    begins.set(id, total)
    total += minutes
  }
  return { begins, total }
}

const day = 24 * 60

/** A moment of a session: '13:35' where its start is known ('hh:mm'), else how long after it: '0:05'. */
export function clockAt(start: string, minutes: number): string {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})/.exec(start) ?? []
  const known = hour !== ''
  const at = known ? (Number(hour) * 60 + Number(minute) + minutes) % day : minutes
  const hours = String(Math.floor(at / 60))
  return `${known ? hours.padStart(2, '0') : hours}:${String(at % 60).padStart(2, '0')}`
}

/** The blocks to make shorter first when an agenda takes too long: the two longest, in the order of the agenda. */
export function longestBlocks<Block extends Timed>(blocks: readonly Block[]): readonly Block[] {
  const longest = blocks.toSorted((a, b) => b.minutes - a.minutes).slice(0, 2)
  return blocks.filter((block) => longest.includes(block) && block.minutes > shortest)
}

/** A block of ten minutes or less has little to give. */
const shortest = 10
