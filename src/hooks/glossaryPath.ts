/** The address of the glossary. */
export const glossaryPath = '#/begrippen'
