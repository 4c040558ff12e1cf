// Prisma's schema engine as WebAssembly, over `pg`: what differs between a database and schema.prisma, as SQL. Used where the
// native engine of `prisma migrate` would be downloaded.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type ColumnType,
  ColumnTypeEnum,
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
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueReader(pool))
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

const { Boolean: bool, Character, Int32, Int64, Text, TextArray } = ColumnTypeEnum
/** The types of PostgreSQL's catalogue by its own number for them. */
const TYPES: Record<number, ColumnType> = {
  ...{ 16: bool, 18: Character, 19: Text, 20: Int64, 21: Int32, 23: Int32, 25: Text, 26: Int64 },
  ...{ 1009: TextArray, 1043: Text },
}

/**
 * Reads the catalogue for the engine, which only asks and never writes. Prisma's own adapter refuses the one-letter columns of
 * the catalogue (type "char", 18), and its command line takes no other; tests/scripts/drift.db.test.ts says when it has learnt.
 */
class CatalogueReader extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    adapter.queryRaw = async ({ sql, args }) => {
      const query = { text: sql, values: args, rowMode: 'array' as const }
      const { fields, rows } = await adapter.underlyingDriver().query<unknown[]>(query)
      return { columnNames: fields.map(({ name }) => name), columnTypes: fields.map(columnType), rows }
    }
    return adapter
  }
}

function columnType({ name, dataTypeID }: pg.FieldDef): ColumnType {
  const type = TYPES[dataTypeID]
  if (type === undefined)
    throw new Error(`The schema engine asks for ${name}, of the unknown type ${dataTypeID}.`)
  return type
}
