import { useCallback, useRef, useState } from 'react'
import { newId } from '../../../dossier/document/newId'
import { type Harvest, readHarvest } from '../../../dossier/workSession/harvest'
import { readDossierFile } from '../../../imports/dossierFile'

/** What was read of one file. It lives on this screen only. */
export type HarvestRow = {
  readonly id: string
  readonly fileName: string
  readonly dossierId: string
  /** What may be shown of it; nothing while these people did not agree to it. */
  readonly shown: Harvest | undefined
  readonly organisation: string
  /** Whether their own file says that it may be shown. */
  readonly consents: boolean
  /** Whether the facilitator says that it was agreed in the room. */
  readonly agreed: boolean
}

type Read = Omit<HarvestRow, 'shown' | 'organisation' | 'consents'> & { readonly harvest: Harvest }

export type UsedHarvest = {
  readonly rows: readonly HarvestRow[]
  readonly errors: readonly { readonly id: string; readonly error: unknown }[]
  readonly reading: boolean
  readonly open: (files: readonly File[]) => void
  readonly agree: (id: string, agreed: boolean) => void
  readonly remove: (id: string) => void
}

/** Reads files in memory, one after the other; one that cannot be read is told and stops none of the others. */
export function useHarvest(session: string): UsedHarvest {
  const [read, setRead] = useState<readonly Read[]>([])
  const [errors, setErrors] = useState<UsedHarvest['errors']>([])
  const [waiting, setWaiting] = useState(0)
  const line = useRef(Promise.resolve())

  const readOne = useCallback(
    async (file: File) => {
      try {
        const { dossierId, view } = await readDossierFile(file)
        const harvest = readHarvest(view, session)
        const next: Read = { id: newId(), fileName: file.name, dossierId, agreed: false, harvest }
        // A later file of the same dossier takes the place of an earlier one.
        setRead((before) => [...before.filter((one) => one.dossierId !== dossierId), next])
      } catch (error) {
        setErrors((before) => [...before, { id: newId(), error }])
      } finally {
        setWaiting((count) => count - 1)
      }
    },
    [session],
  )
  const open = useCallback(
    (files: readonly File[]) => {
      setErrors([])
      setWaiting((count) => count + files.length)
      for (const file of files) line.current = line.current.then(() => readOne(file))
    },
    [readOne],
  )
  return {
    rows: read.map(({ harvest, ...rest }) => ({
      ...rest,
      organisation: harvest.organisation,
      consents: harvest.shares,
      shown: harvest.shares || rest.agreed ? harvest : undefined,
    })),
    errors,
    reading: waiting > 0,
    open,
    agree: (id, agreed) =>
      setRead((before) => before.map((one) => (one.id === id ? { ...one, agreed } : one))),
    remove: (id) => setRead((before) => before.filter((one) => one.id !== id)),
  }
}
