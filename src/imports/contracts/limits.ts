/** What an import takes at most: far more than a real register holds, and less than a browser stumbles over. */
export const limits = {
  /** The file itself, in megabytes of 1,000,000 bytes. */
  fileMegabytes: 25,
  /** Everything in a zipped file together, unpacked, in megabytes. */
  unpackedMegabytes: 200,
  rows: 20_000,
  columns: 200,
} as const
