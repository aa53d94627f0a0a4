import * as Y from 'yjs'

/** Everything a document holds, as one Yjs update in V2 encoding. */
export function encodeState(document: Y.Doc): Uint8Array {
  return Y.encodeStateAsUpdateV2(document)
}
