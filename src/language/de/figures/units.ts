/** Forms of one class with their values. */
export type Forms = readonly (readonly [string, string | number])[]

/** Forms with the same value, divided by blanks. */
export const all = (forms: string, value: string | number): Forms =>
  forms.split(' ').map((form) => [form, value] as const)

/** Currencies by their ISO 4217 codes. */
export const CURRENCIES: Forms = [
  ...all('Euro Euros € EUR', 'EUR'),
  ...all('Dollar Dollars US-Dollar $ USD', 'USD'),
  ...all('Franken CHF Fr', 'CHF'),
  ...all('Pfund £ GBP', 'GBP'),
  ...all('Rubel ₽', 'RUB'),
  ...all('Yen ¥', 'JPY'),
  ...all('Yuan', 'CNY'),
  ...all('Zloty', 'PLN'),
  ...all('Hrywnja Griwna', 'UAH'),
  ...all('Lira', 'TRY'),
  ...all('Mark D-Mark', 'DEM'),
  ...all('Schilling', 'ATS'),
  ...all('Cent Cents', 'EUR*0.01'),
  ...all('Rappen', 'CHF*0.01'),
  ...all('Forint', 'HUF'),
  ...all('Kronen', 'SEK'),
  ...all('Rupien', 'INR'),
  ...all('Schekel', 'ILS'),
  ...all('Lei', 'RON'),
]

/** Units of measure, `km*1.852` for one that is told in another. */
export const MEASURES: Forms = [
  ...all('Kilometer Kilometern km', 'km'),
  ...all('Meter Metern m', 'm'),
  ...all('Zentimeter Zentimetern cm', 'cm'),
  ...all('Millimeter Millimetern mm', 'mm'),
  ...all('Quadratkilometer Quadratkilometern', 'km²'),
  ...all('Quadratmeter Quadratmetern qm', 'm²'),
  ...all('Hektar ha', 'ha'),
  ...all('Kubikmeter Kubikmetern', 'm³'),
  ...all('Liter Litern l', 'l'),
  ...all('Hektoliter', 'l*100'),
  ...all('Kilogramm Kilo kg', 'kg'),
  ...all('Gramm', 'g'),
  ...all('Milligramm mg', 'mg'),
  ...all('Mikrogramm µg', 'µg'),
  ...all('Promille ‰', '‰'),
  ...all('Megabyte MB', 'MB'),
  ...all('Gigabyte GB', 'GB'),
  ...all('Terabyte TB', 'TB'),
  ...all('Dezibel', 'dB'),
  ...all('PS', 'PS'),
  ...all('Watt', 'W'),
  ...all('Volt', 'V'),
  ...all('Megawattstunden MWh', 'MWh'),
  ...all('Seemeilen Seemeile', 'km*1.852'),
  ...all('Knoten', 'km/h*1.852'),
  ...all('Höhenmeter Höhenmetern', 'm'),
  ...all('Tonne Tonnen', 't'),
  ...all('Grad', '°'),
  ...all('Megawatt MW', 'MW'),
  ...all('Gigawatt GW', 'GW'),
  ...all('Kilowatt kW', 'kW'),
  ...all('Kilowattstunden kWh', 'kWh'),
  ...all('Terawattstunden TWh', 'TWh'),
  ...all('Gigawattstunden GWh', 'GWh'),
  ...all('Barrel', 'barrel'),
  ...all('Stundenkilometer Stundenkilometern', 'km/h'),
]
