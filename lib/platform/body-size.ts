// How much a request may carry, at every door: the API's, the forms' and next-auth's.

export const MAX_BODY_BYTES = 64 * 1024
