import { createObservable } from './observable'

/**
 * How this tab stands with the database: `open`; `blocked`, a tab with an older Partnerwijzer has to close first;
 * `outdated`, a newer Partnerwijzer took over in another tab; `wiped`, another tab erased this device. After the
 * last two this tab saves nothing any more and has to be loaded again.
 */
export type ConnectionState = 'open' | 'blocked' | 'outdated' | 'wiped'

// Apart from the database, so that a screen can follow it without loading that.
export const connection = createObservable<ConnectionState>('open')
