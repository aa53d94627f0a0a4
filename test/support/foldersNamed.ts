/**
 * The folders in a drawing of them, as 'src/dossier/kinds'. How far a line stands to the right tells what it is in;
 * folders behind a wider gap are in the one before it.
 */
export function foldersNamed(drawing: string): readonly string[] {
  const parents: { readonly indent: number; readonly folder: string }[] = []
  return drawing.split('\n').flatMap((line) => {
    const [, space = '', names = '', within = ''] =
      /^( *)((?:[\w.-]+\/ ?)+)(?: +((?:[\w.-]+\/ )+))?/.exec(line) ?? []
    if (names === '') return []
    while ((parents.at(-1)?.indent ?? -1) >= space.length) parents.pop()
    const before = parents.at(-1)
    const folders = namesIn(names).map((name) => (before ? `${before.folder}/${name}` : name))
    const last = folders.at(-1) ?? ''
    parents.push({ indent: space.length, folder: last })
    return [...folders, ...namesIn(within).map((name) => `${last}/${name}`)]
  })
}

function namesIn(text: string): readonly string[] {
  return text.split(/\s+/).flatMap((name) => (name === '' ? [] : [name.replace(/\/$/, '')]))
}
