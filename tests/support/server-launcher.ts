// A program for tests to start: does what a server does before it listens, says that it would listen, and stays.
import { startServer } from '@/lib/platform/start'

await startServer(Date.now)
console.log('serving')
setInterval(() => {}, 1000)
