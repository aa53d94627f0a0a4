import * as Y from 'yjs'
import { draftOf } from '../dossier/document/draft'
import { writeExample } from '../example/example'
import { addDossier } from './createDossier'

/**
 * Makes a copy of the example dossier on this device, a new one each time. Returns its id once it is stored.
 *
 * @param words - the words of `example.json` in one language, by key
 * @param today - a calendar day, 'yyyy-mm-dd'
 */
export async function createExample(words: (key: string) => string, today: string): Promise<string> {
  const document = new Y.Doc()
  try {
    document.transact(() => writeExample(draftOf(document), words, today))
    return await addDossier(Y.encodeStateAsUpdateV2(document))
  } finally {
    document.destroy()
  }
}
