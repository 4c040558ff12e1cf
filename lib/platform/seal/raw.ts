// Plain SQL for what looks at sealed values as they stand: the server's own connections, or a command's.
import type { Prisma } from '../generated/prisma/client'

/** What this folder needs of a database client; the Prisma client has it too. */
export interface RawDatabase {
  $queryRaw<Row>(query: Prisma.Sql): Promise<Row>
  $executeRaw(query: Prisma.Sql): Promise<number>
}

/** A client or pool of `pg`. */
interface Queryable {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[]; rowCount: number | null }>
}

export const rawDatabase = (connection: Queryable): RawDatabase => ({
  $queryRaw: async <Row>({ text, values }: Prisma.Sql) => (await connection.query(text, values)).rows as Row,
  $executeRaw: async ({ text, values }) => (await connection.query(text, values)).rowCount ?? 0,
})
