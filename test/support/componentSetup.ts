import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { shiftClock, shiftToBeginning } from './clock'

// A glob, so that a test of one part also runs while the page's look does not exist yet.
import.meta.glob('/src/ui/ui.css', { eager: true })

shiftClock(shiftToBeginning())

afterEach(cleanup)
