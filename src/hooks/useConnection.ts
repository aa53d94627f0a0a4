import { useSyncExternalStore } from 'react'
import { type ConnectionState, connection } from '../storage/connection'

/** How this tab stands with the database. Stays 'open' while nothing needed the database. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(connection.subscribe, () => connection.current)
}
