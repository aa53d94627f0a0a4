/** The origin of a merge: not to be undone like an edit; a restore point goes before it. */
export const mergeOrigin = { from: 'merge' }
