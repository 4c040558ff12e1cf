// `npm run generate`: the Prisma client, when the schema changed.
import { generateClient } from '../workshop/database/generate'

console.log(generateClient() ? 'Prisma client generated.' : 'The Prisma client is up to date.')
