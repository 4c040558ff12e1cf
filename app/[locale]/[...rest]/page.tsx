// Every address that no page answers, in the reader's language. Its status, 404, is the proxy's: what a page throws in its place would
// be shown by scripts alone.
export { default, generateMetadata } from '../not-found'
