import 'fake-indexeddb/auto'
import { beforeAll } from 'vitest'
import { shiftClock, shiftToBeginning } from './clock'
import { emptyBrowser } from './emptyBrowser'

shiftClock(shiftToBeginning())

// Files share a process, and with it the storage of one browser.
beforeAll(emptyBrowser)
