// The signs of the seven planets that rule the days of the week: one path each on a 48 grid.
import type { Planet } from '@/lib/engine'

export const PLANETS: Readonly<Record<Planet, string>> = {
  Sun: 'M24 9A15 15 0 1 0 24 39A15 15 0 1 0 24 9M24 23.3A.7 .7 0 1 0 24 24.7A.7 .7 0 1 0 24 23.3',
  Moon: 'M29.5 9.2A16 16 0 1 0 29.5 38.8A18.4 18.4 0 0 1 29.5 9.2Z',
  Mars: 'M20 17A11.5 11.5 0 1 0 20 40A11.5 11.5 0 1 0 20 17M28.2 20.400L39.5 9M30 9H39.500V18.5',
  Mercury:
    'M15 5.500C15.5 10.5 19 13 24 13S32.5 10.5 33 5.500M24 13A8.5 8.5 0 1 0 24 30A8.5 8.5 0 1 0 24 13M24 30V43M17.5 36.500H30.5',
  Jupiter: 'M12.5 15.500C13 10 22.5 8.5 24 15.500C25.2 22 19 28.5 11.5 32.500H37M31.5 19V41.5',
  Venus: 'M24 6A11 11 0 1 0 24 28A11 11 0 1 0 24 6M24 28V43M16.5 35.500H31.5',
  Saturn:
    'M17.5 6V33M11.5 12.500H25.500M17.5 24C20 19.5 24 18 27 19C32.5 21 32 27 29 31C27 33.8 26.2 36.5 27.5 39C28.8 41.3 32 41.8 34 39.5',
}
