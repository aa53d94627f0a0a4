import type { Request } from './messages'
import { createSession } from './session'

// The types of the page stand for those of a worker: what is used here is the same in both.
const handle = createSession((answer) => postMessage(answer))
addEventListener('message', ({ data }: MessageEvent<Request>) => void handle(data))
