import { describeDossier } from '../dossier/commands/describeDossier'
import { currentVersion, type DossierDraft } from '../dossier/document/draft'
import { writeActions } from './actions'
import { writeCanvas } from './canvas'
import { writeCatering } from './catering'
import { writeCleaning } from './cleaning'
import { writeChoices, writeContracts } from './contracts'
import { writeLunch } from './lunch'
import { writeOpportunities } from './opportunities'
import { writeOtherCanvases } from './otherCanvases'
import { writeFurniture, writePost, writeSecurity } from './others'
import { writeRoles } from './roles'
import { writeScans } from './scans'
import { writeSession } from './session'
import { writeColleagues, writeCommitment } from './steps'
import { writeTalks } from './talks'
import { writeTogether } from './together'
import { createWriter } from './writer'

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
