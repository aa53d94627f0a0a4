import { holdSession } from '../../src/browser/sessionPresence'
import { goToPhase } from '../../src/dossier/commands/canvas/goToPhase'
import { addRecord, changeRecord } from '../../src/dossier/commands/records'
import { markReady } from '../../src/dossier/commands/workSession/prepareSession'
import { recordSessionEvent } from '../../src/dossier/commands/workSession/recordSessionEvent'
import { newId } from '../../src/dossier/document/newId'
import { createDossier } from '../../src/storage/createDossier'
import { openDossier } from '../../src/storage/openDossier'
import { writeSession } from './sessionDossier'

const facilitator = {
  addRecord,
  changeRecord,
  createDossier,
  goToPhase,
  holdSession,
  markReady,
  newId,
  openDossier,
  recordSessionEvent,
  writeSession,
}

/** What a page beside the beamer can do: the dossier, its commands and the facilitator's lock, without any screen. */
export type Facilitator = typeof facilitator

Object.assign(window, { facilitator })
