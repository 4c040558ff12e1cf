// When the newest backup was made and what it weighs, for the textfile collector of Prometheus's node exporter.
import { rename, writeFile } from 'node:fs/promises'
import type { Manifest } from './manifest'

/** @param now milliseconds since 1970, when the backup was begun: what came later is not in it */
export function numbersOf({ tables }: Pick<Manifest, 'tables'>, now: number): string {
  const bytes = tables.reduce((sum, table) => sum + table.bytes, 0)
  const gauge = (name: string, help: string, value: number) =>
    `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`
  return (
    gauge(
      'nps_backup_seconds',
      'When the newest backup was begun, in seconds since 1970',
      Math.floor(now / 1000),
    ) + gauge('nps_backup_bytes', 'What the newest backup weighs', bytes)
  )
}

/** Nobody ever finds half of it. */
export async function writeNumbers(file: string, manifest: Manifest, now: number): Promise<void> {
  await writeFile(`${file}.new`, numbersOf(manifest, now))
  await rename(`${file}.new`, file)
}
