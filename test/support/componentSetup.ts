import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'
import { database } from '../../src/storage/database'
import { shiftClock, shiftToBeginning } from './clock'

// A glob, so that a test of one part also runs while the page's look does not exist yet.
import.meta.glob('/src/ui/ui.css', { eager: true })

shiftClock(shiftToBeginning())

// A file before this one, in the same page, may have closed it: erasing a device does.
beforeAll(async () => {
  if (!database.isOpen()) await database.open()
})
afterEach(cleanup)
