import { type Root, roots } from '../document/roots'

/**
 * The root and the key that a session changed, by '<session>/<root>/<key>'. A record that it made has its id as key.
 * Nothing for a root that this version does not know.
 */
export function readWorkKey(
  path: string,
): { readonly session: string; readonly root: Root; readonly key: string } | undefined {
  const [session = '', name = '', ...rest] = path.split('/')
  const key = rest.join('/')
  const root = roots.find((one) => one === name)
  return session && root && key ? { session, root, key } : undefined
}
