/** What a contraction stands for, by the whole word or by its ending; where it may be two words, both. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  "'cause": 'because',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  kinda: 'kind of',
  sorta: 'sort of',
  ok: 'okay',
  alright: 'all right',
}
export const CONTRACTED_ENDINGS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'s": 'is, has',
  "'d": 'would, had',
}
/** Only behind these is 's no possessive. */
export const BEFORE_S = `it, that, this, there, here, what, who, where, how, when, he, she, everything, everybody, everyone, nobody, nothing,
  something, somebody, someone`

/** Beginnings of words that are spelt in two ways, the British first; what follows them is the same. */
export const SPELLINGS = `
  colour color, behaviour behavior, labour labor, favour favor, honour honor, neighbour neighbor, rumour rumor, harbour harbor, humour humor,
  flavour flavor, vapour vapor, endeavour endeavor, armour armor, rigour rigor, vigour vigor, odour odor, parlour parlor, saviour savior,
  centre center, theatre theater, metre meter, kilometre kilometer, centimetre centimeter, millimetre millimeter, nanometre nanometer,
  litre liter, fibre fiber, calibre caliber, spectre specter, defence defense, offence offense, licence license, pretence pretense,
  practise practice, programme program, grey gray, catalogue catalog, dialogue dialog, analogue analog, travell travel, modell model,
  labell label, cancell cancel, signall signal, fuell fuel, levell level, counsell counsel, channell channel, tunnell tunnel, enrol enroll,
  fulfil fulfill, instalment installment, skilful skillful, ageing aging, judgement judgment, acknowledgement acknowledgment,
  aeroplane airplane, aluminium aluminum, tyre tire, plough plow, sceptic skeptic, mould mold, whilst while, amongst among, towards toward,
  afterwards afterward, learnt learned, burnt burned, spelt spelled, dreamt dreamed, artefact artifact, manoeuvre maneuver, cosy cozy,
  paediatric pediatric, anaemi anemi, encyclopaedia encyclopedia, mediaeval medieval, oestrogen estrogen, cheque check, draught draft,
  storey story, kerb curb, pyjamas pajamas, moustache mustache, speciality specialty, disc disk, enquir inquir, adviser advisor`
