// `npm run db:migration -- <name>` writes a migration from the changes in schema.prisma; `-- --check` only says whether one
// is missing (exit code 2). No server needs to run.
import { findDrift, writeMigration } from '../workshop/database/new-migration'

const [argument] = process.argv.slice(2)
if (argument === '--check') {
  const drift = await findDrift()
  console.log(drift ?? 'The migrations agree with prisma/schema.prisma.')
  if (drift) {
    console.error('prisma/schema.prisma has changes without a migration: npm run db:migration -- <name>')
    process.exitCode = 2
  }
} else if (argument && /^[a-z][a-z0-9_]*$/.test(argument)) {
  const folder = await writeMigration(argument, new Date())
  console.log(folder ? `Written: prisma/migrations/${folder}/migration.sql` : 'Nothing changed.')
} else {
  console.error('Usage: npm run db:migration -- <name_in_lower_case> | --check')
  process.exitCode = 64
}
