import { useCallback, useEffect, useState } from 'react'
import { askToPersist, describeStorage, type Persistence, readPersistence } from '../../storage/device'

export type StorageFacts = {
  /** Whether the browser promised to keep the dossiers, said no, or was never asked. */
  readonly keeps: 'persisted' | 'refused' | 'canAsk'
  /** Bytes in use and the bytes there may be, where the browser tells them. */
  readonly usage?: number
  readonly quota?: number
}

/** How this browser keeps the dossiers, and a way to ask it to keep them for good. */
export function useStorageFacts(): { facts: StorageFacts | undefined; ask: () => Promise<void> } {
  const [facts, setFacts] = useState<StorageFacts>()
  useEffect(() => void readFacts().then(setFacts), [])
  const ask = useCallback(async () => {
    await askToPersist()
    setFacts(await readFacts())
  }, [])
  return { facts, ask }
}

async function readFacts(): Promise<StorageFacts> {
  const [{ persisted, usage, quota }, answer] = await Promise.all([describeStorage(), readPersistence()])
  return { keeps: persisted ? 'persisted' : afterAnswer(answer), usage, quota }
}

function afterAnswer(answer: Persistence | undefined) {
  return answer === undefined || answer === 'granted' ? 'canAsk' : 'refused'
}
