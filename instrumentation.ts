// Runs once when the server starts: a server whose environment is unfit says what is wrong and does not start.
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { start } = await import('./instrumentation-node')
  await start()
}
