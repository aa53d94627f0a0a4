/** The typeface of the app, and what is as wide where it is missing. */
export const typeface =
  "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible', Arial, Helvetica, sans-serif"
