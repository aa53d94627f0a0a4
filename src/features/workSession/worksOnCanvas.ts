/** Whether people put notes or dots on a canvas during a block. */
export function worksOnCanvas({ tool }: { readonly tool: string }): boolean {
  return tool === 'canvas' || tool === 'votes'
}
