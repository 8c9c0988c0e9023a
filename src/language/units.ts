import type { Dimension } from '../schema/quantity.ts'

/**
 * Every unit that a quantity may have besides counted nouns: its canonical name (English, singular, lower case; money
 * by ISO 4217 code where the words name one currency), what it measures, and what one of it is in the base unit of its
 * dimension. Quantities keep the unit that was said (3 weeks stay weeks); `scale` serves ranges over two units, checks
 * and horizons. Data is the exception: every form of byte is given in bytes, decimal (2 MB = 2e6 byte), every form of
 * bit stays what it is. A year has 365 days and a month 30, as in the yardsticks.
 */
export interface UnitDefinition {
  dimension: Dimension
  base: string
  scale: number
}

const of = (dimension: Dimension, base: string, scales: Record<string, number>): [string, UnitDefinition][] =>
  Object.entries(scales).map(([name, scale]) => [name, { dimension, base, scale }])

const ISO = `USD CNY EUR GBP JPY HKD TWD KRW INR RUB CAD AUD NZD SGD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY ILS AED SAR QAR
  KWD BHD OMR JOD IQD IRR EGP ZAR NGN KES GHS ETB MAD TND DZD THB VND IDR MYR PHP MMK KHR LAK BDT PKR LKR NPR KZT UZS UAH GEL
  AMD AZN BYN RSD MXN BRL ARS CLP COP PEN UYU BOB PYG VES CRC GTQ HNL NIO DOP CUP JMD PAB MOP MNT KPW BND FJD XAF XOF XPF AFN
  ALL AOA AWG BAM BWP BTN CVE HRK ERN GMD GNF HTG KGS MKD MGA MWK MVR MRU MZN PGK WST STN SLE SOS SYP LBP LYD SDG SSP SRD SZL
  TJS TZS TOP TTD TMT UGX RWF BIF CDF DJF KMF VUV YER ZMW ZWL BSD BBD BZD BMD KYD GYD LRD NAD SBD XCD MDL LSL MUR SCR GIP FKP
  SHP DEM FRF ITL ESP NLG ATS GRD FIM IEP PTE BEF LTL LVL EEK SKK SIT`

/** Money whose country the words leave open, and small change, keeps its name. */
const LOOSE_MONEY =
  'franc mark krona krone crown dinar dirham riyal peso shilling lira escudo cent pence penny sen satoshi bitcoin ether kopek centavo'

const FX = (names: string): [string, UnitDefinition][] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, { dimension: 'money', base: name, scale: 1 }])

export const UNITS: ReadonlyMap<string, UnitDefinition> = new Map([
  ...of('time', 'second', {
    picosecond: 1e-12,
    nanosecond: 1e-9,
    microsecond: 1e-6,
    millisecond: 1e-3,
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86400,
    night: 86400,
    weekend: 172800,
    week: 604800,
    fortnight: 1209600,
    month: 2592000,
    quarter: 7776000,
    semester: 15552000,
    year: 31536000,
    /** Years of life where only the word "age" says so: a man of age 60. */
    age: 31536000,
    decade: 315360000,
    century: 3153600000,
    millennium: 31536000000,
    generation: 788400000,
  }),
  ...of('ratio', '%', { '%': 1, times: 100, 'basis point': 0.01, 'part per million': 1e-4, 'part per billion': 1e-7 }),
  ...of('ratio', 'order of magnitude', { 'order of magnitude': 1 }),
  ...of('data', 'byte', { byte: 1 }),
  ...of('data', 'bit', {
    bit: 1,
    kilobit: 1e3,
    megabit: 1e6,
    gigabit: 1e9,
    terabit: 1e12,
    petabit: 1e15,
    qubit: 1,
  }),
  ...of('length', 'meter', {
    picometer: 1e-12,
    nanometer: 1e-9,
    micrometer: 1e-6,
    millimeter: 1e-3,
    centimeter: 1e-2,
    decimeter: 0.1,
    meter: 1,
    decameter: 10,
    hectometer: 100,
    kilometer: 1e3,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
    fathom: 1.8288,
    furlong: 201.168,
    'light-year': 9.4607304725808e15,
    parsec: 3.085677581491367e16,
    'astronomical unit': 1.495978707e11,
    li: 500,
    chi: 1 / 3,
    cun: 1 / 30,
    zhang: 10 / 3,
  }),
  ...of('area', 'square meter', {
    'square millimeter': 1e-6,
    'square centimeter': 1e-4,
    'square decimeter': 1e-2,
    'square meter': 1,
    'square kilometer': 1e6,
    'square inch': 6.4516e-4,
    'square foot': 0.09290304,
    'square yard': 0.83612736,
    'square mile': 2589988.110336,
    'square hectometer': 1e4,
    'square decameter': 100,
    hectare: 1e4,
    acre: 4046.8564224,
    mu: 10000 / 15,
    qing: 1e6 / 15,
    ping: 400 / 121,
  }),
  ...of('volume', 'liter', {
    'cubic millimeter': 1e-6,
    'cubic centimeter': 1e-3,
    'cubic decimeter': 1,
    'cubic meter': 1e3,
    'cubic kilometer': 1e12,
    'cubic foot': 28.316846592,
    'cubic inch': 0.016387064,
    'cubic yard': 764.554857984,
    'cubic mile': 4.168181825440579e12,
    microliter: 1e-6,
    milliliter: 1e-3,
    centiliter: 1e-2,
    deciliter: 0.1,
    liter: 1,
    decaliter: 10,
    hectoliter: 100,
    megaliter: 1e6,
    gallon: 3.785411784,
    quart: 0.946352946,
    pint: 0.473176473,
    cup: 0.2365882365,
    'fluid ounce': 0.0295735295625,
    tablespoon: 0.01478676478125,
    teaspoon: 0.00492892159375,
    barrel: 158.987294928,
    bushel: 35.23907016688,
    peck: 8.80976754172,
    gill: 0.11829411825,
    minim: 6.1611519921875e-5,
    'fluid dram': 0.0036966911953125,
    hogshead: 238.480942392,
    'acre foot': 1233481.83754752,
  }),
  ...of('mass', 'kilogram', {
    nanogram: 1e-12,
    microgram: 1e-9,
    milligram: 1e-6,
    gram: 1e-3,
    kilogram: 1,
    'metric ton': 1e3,
    ton: 1e3,
    kiloton: 1e6,
    megaton: 1e9,
    ounce: 0.028349523125,
    pound: 0.45359237,
    stone: 6.35029318,
    grain: 6.479891e-5,
    dram: 0.0017718451953125,
    pennyweight: 0.00155517384,
    'troy ounce': 0.0311034768,
    hundredweight: 45.359237,
    'short ton': 907.18474,
    'long ton': 1016.0469088,
    carat: 2e-4,
    jin: 0.5,
    liang: 0.05,
    qian: 0.005,
    dan: 50,
  }),
  ...of('speed', 'meter per second', {
    'meter per second': 1,
    'kilometer per hour': 1 / 3.6,
    'kilometer per second': 1e3,
    'kilometer per minute': 1e3 / 60,
    'meter per minute': 1 / 60,
    'centimeter per second': 1e-2,
    'foot per second': 0.3048,
    'foot per minute': 0.00508,
    'mile per hour': 0.44704,
    'mile per second': 1609.344,
    knot: 1852 / 3600,
    'speed of light': 299792458,
    'speed of sound': 343,
  }),
  ...of('temperature', 'degree celsius', {
    'degree celsius': 1,
    'degree fahrenheit': 5 / 9,
    kelvin: 1,
    rankine: 5 / 9,
  }),
  ...of('energy', 'joule', {
    joule: 1,
    kilojoule: 1e3,
    megajoule: 1e6,
    calorie: 4.184,
    kilocalorie: 4184,
    'watt hour': 3600,
    'kilowatt hour': 3.6e6,
    'megawatt hour': 3.6e9,
    'gigawatt hour': 3.6e12,
    'terawatt hour': 3.6e15,
    electronvolt: 1.602176634e-19,
  }),
  ...of('power', 'watt', {
    milliwatt: 1e-3,
    watt: 1,
    kilowatt: 1e3,
    megawatt: 1e6,
    gigawatt: 1e9,
    terawatt: 1e12,
    horsepower: 745.699872,
  }),
  ...of('frequency', 'hertz', { hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9, terahertz: 1e12 }),
  ...of('frequency', 'hertz', { rpm: 1 / 60, fps: 1 }),
  ...of('computation', 'flop', { flop: 1 }),
  ...of('computation', 'flop/s', { 'flop/s': 1 }),
  ...of('angle', 'degree', { degree: 1, radian: 57.29577951308232, turn: 360, 'arc minute': 1 / 60 }),
  ...of('other', 'volt', { millivolt: 1e-3, volt: 1, kilovolt: 1e3 }),
  ...of('other', 'ampere', { milliampere: 1e-3, ampere: 1 }),
  ...of('other', 'milliampere hour', { 'milliampere hour': 1, 'ampere hour': 1e3 }),
  ...of('other', 'pascal', {
    pascal: 1,
    kilopascal: 1e3,
    megapascal: 1e6,
    bar: 1e5,
    atmosphere: 101325,
    psi: 6894.757,
  }),
  ...of('other', 'newton', { newton: 1, kilonewton: 1e3 }),
  ...of('other', 'decibel', { decibel: 1 }),
  ...of('other', 'ohm', { ohm: 1 }),
  ...of('other', 'mole', { mole: 1 }),
  ...of('other', 'pixel', { pixel: 1, megapixel: 1e6 }),
  ...FX(ISO),
  ...FX(LOOSE_MONEY),
])

/** Symbols of both languages as they are written; their case counts where both cases are in use. */
export const SYMBOLS = `
  % = %, pp
  % * 0.1 = ‰
  basis point = bps
  part per million = ppm
  part per billion = ppb
  degree = °
  degree celsius = °C, ℃
  degree fahrenheit = °F, ℉
  picosecond = ps
  nanosecond = ns
  microsecond = μs, µs
  millisecond = ms
  second = s, sec
  minute = min
  hour = h, hr, hrs
  byte = B
  byte * 1000 = KB, kB, kb
  byte * 1000000 = MB, mb
  byte * 1000000000 = GB, gb
  byte * 1000000000000 = TB, tb
  byte * 1000000000000000 = PB
  byte * 1000000000000000000 = EB
  byte * 1e+21 = ZB
  byte * 1e+24 = YB
  byte * 1024 = KiB
  byte * 1048576 = MiB
  byte * 1073741824 = GiB
  byte * 1099511627776 = TiB
  bit = bit
  kilobit = Kb, kbit
  megabit = Mb, Mbit
  gigabit = Gb, Gbit
  terabit = Tbit
  bit/s = bit/s
  bit/s * 1000 = kbps, Kbps
  bit/s * 1000000 = Mbps, mbps
  bit/s * 1000000000 = Gbps, gbps
  bit/s * 1000000000000 = Tbps
  picometer = pm
  nanometer = nm
  micrometer = μm, µm
  millimeter = mm
  centimeter = cm
  decimeter = dm
  meter = m
  hectometer = hm
  kilometer = km
  inch = in, ", ”
  foot = ft
  yard = yd, yds
  mile = mi
  light-year = ly
  square millimeter = mm2, mm²
  square centimeter = cm2, cm²
  square meter = m2, m², ㎡, m^2, sqm
  square kilometer = km2, km², km^2
  square foot = sq ft, sqft
  hectare = ha
  cubic centimeter = cm3, cm³, cc
  cubic meter = m3, m³, m^3
  cubic kilometer = km3, km³
  microliter = μl, µl
  milliliter = ml, mL
  centiliter = cl
  deciliter = dl
  liter = l, L
  gallon = gal
  tablespoon = tbsp
  teaspoon = tsp
  fluid ounce = fl oz
  barrel = bbl
  nanogram = ng
  microgram = μg, µg, mcg
  milligram = mg
  gram = g
  kilogram = kg, kgs, KG
  metric ton = t
  kiloton = kt
  megaton = Mt
  ounce = oz
  pound = lb, lbs, lbm
  carat = ct
  meter per second = m/s
  kilometer per hour = km/h, kmh, kph
  kilometer per second = km/s
  foot per second = ft/s
  mile per hour = mph
  knot = kn
  joule = J
  kilojoule = kJ
  megajoule = MJ
  calorie = cal
  kilocalorie = kcal
  watt hour = Wh
  kilowatt hour = kWh, KWh, kwh
  megawatt hour = MWh
  gigawatt hour = GWh
  terawatt hour = TWh
  electronvolt = eV
  milliwatt = mW
  watt = W
  kilowatt = kW, KW
  megawatt = MW
  gigawatt = GW
  terawatt = TW
  horsepower = hp
  hertz = Hz, hz
  kilohertz = kHz, KHz
  megahertz = MHz
  gigahertz = GHz
  terahertz = THz
  rpm = rpm
  fps = fps
  flop = FLOP, FLOPs
  flop/s = flops, FLOPS, FLOP/s
  flop/s * 1000000000 = GFLOPS
  flop/s * 1000000000000 = TFLOPS, TFLOPs, TOPS
  flop/s * 1000000000000000 = PFLOPS
  flop/s * 1000000000000000000 = EFLOPS
  radian = rad
  millivolt = mV
  volt = V
  kilovolt = kV
  milliampere = mA
  milliampere hour = mAh
  ampere = A
  pascal = Pa
  kilopascal = kPa
  megapascal = MPa
  psi = psi
  newton = N
  kilonewton = kN
  decibel = dB
  ohm = Ω
  pixel = px
  megapixel = MP
`

/** Money signs, before or after the number. */
export const MONEY_SIGNS = `
  USD = us$, US$, u.s.$, u.s. $, usd$, $us, $
  CAD = c$, C$, c $, ca$, can$, cad$
  AUD = a$, A$, au$, aud$
  NZD = nz$
  HKD = hk$, HK$, hkd$
  SGD = s$, S$
  TWD = nt$, NT$, ntd$
  BRL = r$
  MXN = mex$, mxn$
  MOP = mop$
  JMD = j$
  ARS = ar$
  EUR = €
  GBP = £
  CNY = ¥, ￥, rmb, RMB
  KRW = ₩
  INR = ₹, rs., rs
  RUB = ₽
  TRY = ₺
  VND = ₫
  THB = ฿
  PHP = ₱
  UAH = ₴
  ILS = ₪
  NGN = ₦
  CRC = ₡
  LAK = ₭
  KZT = ₸
  MNT = ₮
  PYG = ₲
  GHS = ₵
  AZN = ₼
  GEL = ₾
  AMD = ֏
  KHR = ៛
  BDT = ৳
  bitcoin = ₿
  PLN = zł
  CZK = kč
`
