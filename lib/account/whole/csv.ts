// Tables for spreadsheets: RFC 4180, in UTF-8 with a byte order mark, because Excel takes a file without one for Latin.

/** What a spreadsheet would run as a formula; also behind blanks and marks that it does not show. */
const FORMULA = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/

export const BYTE_ORDER_MARK = '\ufeff'

/** Quoted always; what looks like a formula gets an apostrophe before it, which spreadsheets read as "text". */
const cell = (value: string) => `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`

export const csvLine = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`
