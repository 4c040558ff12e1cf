// Prisma's schema engine as WebAssembly, over `pg`: what differs between a database and schema.prisma, as SQL. Used where the
// native engine of `prisma migrate` would be downloaded.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type * as Wasm from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

type Engine = typeof Wasm & { __wbg_set_wasm(exports: WebAssembly.Exports): void }

const schemaFile = 'prisma/schema.prisma'

/** @returns the SQL that brings the database to the schema; undefined when there is nothing to do */
export async function differenceToSchema(databaseUrl: string): Promise<string | undefined> {
  const content = await readFile(schemaFile, 'utf8')
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  const wasm = await loadWasm()
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogAwareFactory(pool))
  const engine = await wasm.SchemaEngine.new({ datamodels: [[schemaFile, content]] }, () => {}, adapter)
  try {
    const files = [{ path: schemaFile, content }]
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: path.resolve('prisma') },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    const empty = exitCode === 0 || /This is an empty migration/.test(stdout ?? '')
    return empty ? undefined : (stdout ?? '')
  } finally {
    engine.free()
    await pool.end()
  }
}

let loaded: Promise<typeof Wasm> | undefined

/** Once in a process: the glue code remembers the memory of its first instance. */
function loadWasm(): Promise<typeof Wasm> {
  loaded ??= instantiate()
  return loaded
}

async function instantiate(): Promise<typeof Wasm> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = (await import(pathToFileURL(script).href)) as Engine
  const bytes = await readFile(path.join(path.dirname(script), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...wasm } })
  wasm.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  const registry = { set_message: (message: string) => console.error(message) }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry })
  return wasm
}

/**
 * The engine reads PostgreSQL's catalogue, whose one-letter columns (type "char", OID 18) the adapter does not know: they go
 * through it as text (OID 25) and are declared as characters on the other side.
 */
function catalogAwareFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const characterColumns = new WeakMap<object, number[]>()
  const query = pool.query.bind(pool) as unknown as (...args: unknown[]) => Promise<pg.QueryArrayResult>
  const queryAsText = async (...args: unknown[]) => {
    const result = await query(...args)
    const columns = (result.fields ?? []).flatMap((field, index) => (field.dataTypeID === 18 ? [index] : []))
    for (const index of columns) result.fields[index]!.dataTypeID = 25
    characterColumns.set(result.rows, columns)
    return result
  }
  Object.assign(pool, { query: queryAsText })
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  return Object.assign(factory, {
    connect: async () => {
      const adapter: SqlDriverAdapter = await connect()
      const queryRaw = adapter.queryRaw.bind(adapter)
      return Object.assign(adapter, {
        queryRaw: async (...args: Parameters<typeof queryRaw>) => {
          const result = await queryRaw(...args)
          for (const index of characterColumns.get(result.rows) ?? [])
            result.columnTypes[index] = ColumnTypeEnum.Character
          return result
        },
      })
    },
  })
}
