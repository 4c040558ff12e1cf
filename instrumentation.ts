// Runs once when the server starts: a server whose environment is unfit says what is wrong and does not start.
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServer } = await import('./lib/platform/start')
  await startServer({ development: process.env.NODE_ENV === 'development' })
  const { sweepByItself } = await import('./lib/account/whole/retention')
  sweepByItself(Date.now)
  const { keepWordsByItself } = await import('./lib/readings/service/keep-words')
  keepWordsByItself(Date.now)
}
