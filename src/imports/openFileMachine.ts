import { assign, fromPromise, setup } from 'xstate'
import type { Side } from '../dossier/merging/compare'
import type { MergeDescription } from '../dossier/merging/describeMerge'
import type { FileContent } from './dossierFile'

export type Choices = Readonly<Record<string, Side>>

type Context = {
  readonly file: File
  readonly content: FileContent | undefined
  readonly merge: MergeDescription | undefined
  /** The dossier that the file ended up in. */
  readonly id: string | undefined
  readonly error: unknown
}

type Events = { type: 'merge'; choices: Choices } | { type: 'addApart' }

/**
 * Opening a file, from choosing it to the dossier it ends up in: a dossier that this device does not have is added; a
 * copy of one it has is merged, after a person saw what would change; an empty one that was handed out is always new.
 * Nothing is written before `merging` or `adding`.
 */
export const openFileMachine = setup({
  types: { context: {} as Context, events: {} as Events, input: {} as { file: File } },
  actors: {
    read: fromPromise<FileContent, File>(() => notProvided()),
    /** What merging would change; nothing if this device does not have the dossier. */
    describe: fromPromise<MergeDescription | undefined, FileContent>(() => notProvided()),
    merge: fromPromise<string, { content: FileContent; choices: Choices }>(() => notProvided()),
    add: fromPromise<string, { content: FileContent; apart: boolean }>(() => notProvided()),
  },
}).createMachine({
  id: 'openFile',
  context: ({ input }) => ({
    file: input.file,
    content: undefined,
    merge: undefined,
    id: undefined,
    error: undefined,
  }),
  initial: 'reading',
  states: {
    reading: {
      invoke: {
        src: 'read',
        input: ({ context }) => context.file,
        onDone: { target: 'comparing', actions: assign({ content: ({ event }) => event.output }) },
        onError: { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    comparing: {
      invoke: {
        src: 'describe',
        input: ({ context }) => contentOf(context),
        onDone: [
          {
            guard: ({ event }) => event.output !== undefined,
            target: 'preview',
            actions: assign({ merge: ({ event }) => event.output }),
          },
          { target: 'adding' },
        ],
        onError: { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    preview: { on: { merge: 'merging', addApart: 'addingApart' } },
    merging: {
      invoke: {
        src: 'merge',
        input: ({ context, event }) => ({
          content: contentOf(context),
          choices: event.type === 'merge' ? event.choices : {},
        }),
        onDone: { target: 'done', actions: assign({ id: ({ event }) => event.output }) },
        onError: { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    adding: {
      invoke: {
        src: 'add',
        // An empty dossier that was handed out is a new one for everybody who opens it.
        input: ({ context }) => ({ content: contentOf(context), apart: contentOf(context).handOut }),
        onDone: { target: 'done', actions: assign({ id: ({ event }) => event.output }) },
        onError: { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    addingApart: {
      invoke: {
        src: 'add',
        input: ({ context }) => ({ content: contentOf(context), apart: true }),
        onDone: { target: 'done', actions: assign({ id: ({ event }) => event.output }) },
        onError: { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    done: { type: 'final' },
    failed: { type: 'final' },
  },
})

function contentOf({ content }: Context): FileContent {
  if (!content) throw new Error('a file is read before it is compared')
  return content
}

function notProvided(): Promise<never> {
  return Promise.reject(new Error('openFileMachine works with provided actors'))
}
