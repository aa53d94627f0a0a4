/** The address of a dossier: its routekaart. On its own, so that the first screen need not load the method. */
export function dossierPath(id: string): string {
  return `#/d/${id}`
}
