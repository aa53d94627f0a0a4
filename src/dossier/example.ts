import { describeDossier } from './commands/describeDossier'
import { currentVersion, type DossierDraft } from './draft'
import { writeActions } from './example/actions'
import { writeCanvas } from './example/canvas'
import { writeCatering } from './example/catering'
import { writeCleaning } from './example/cleaning'
import { writeChoices, writeContracts } from './example/contracts'
import { writeLunch } from './example/lunch'
import { writeOpportunities } from './example/opportunities'
import { writeOtherCanvases } from './example/otherCanvases'
import { writeFurniture, writePost, writeSecurity } from './example/others'
import { writeRoles } from './example/roles'
import { writeScans } from './example/scans'
import { writeSession } from './example/session'
import { writeColleagues, writeCommitment } from './example/steps'
import { writeTalks } from './example/talks'
import { writeTogether } from './example/together'
import { createWriter } from './example/writer'

/**
 * Writes the example into an empty draft: a made-up municipality that has been on its way for over a year, with every
 * state that a dossier can show. It is made by the commands that people use. All days lie around `today`
 * ('yyyy-mm-dd'), so that it never looks old.
 *
 * @param words - the words of `example.json` in one language, by key
 */
export function writeExample(draft: DossierDraft, words: (key: string) => string, today: string): void {
  const writer = createWriter(draft, words, today)
  describeDossier(draft, {
    title: words('title'),
    organisation: words('organisation'),
    sector: 'municipality',
    hrLead: writer.person('sanne'),
    procurementLead: writer.person('mirjam'),
    createdAt: `${writer.day(-424)}T09:00:00.000Z`,
    version: currentVersion,
  })
  writeOpportunities(writer)
  writeContracts(writer)
  writeChoices(writer)
  writeCommitment(writer)
  writeColleagues(writer)
  writeTogether(writer)
  writeCleaning(writer)
  writeLunch(writer)
  writeCatering(writer)
  writePost(writer)
  writeFurniture(writer)
  writeSecurity(writer)
  writeRoles(writer)
  writeTalks(writer)
  writeActions(writer)
  writeScans(draft, words, writer)
  writeCanvas(writer)
  writeOtherCanvases(writer)
  writeSession(writer)
}
