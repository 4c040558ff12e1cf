// What the plate says in the reader's language.
export interface PlateWords {
  plate: string
  first_digits: string
  letter: string
  persian_letters: string
  latin_letters: string
  last_digits: string
  region: string
  iran: string
}
