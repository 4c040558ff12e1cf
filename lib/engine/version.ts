// The version of the arithmetic. It rises whenever any number of any reading could come out differently.
export const ENGINE_VERSION = '0.3.0'
