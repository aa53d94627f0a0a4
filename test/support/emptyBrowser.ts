import { database } from '../../src/storage/database'

/** Starts over with an empty browser. */
export async function emptyBrowser(): Promise<void> {
  await database.delete()
  await database.open()
}
