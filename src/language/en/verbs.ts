/** Common verbs in the base form; endings are made by rule. Leaves out those that are nearly always nouns in talk. */
export const VERBS = `
  abandon align abstract accelerate accept accomplish achieve acknowledge acquire act adapt add address admit adopt advance affect afford agree
  aim allow amplify announce answer anticipate apologize appear apply appreciate approach approve argue arise arrive ask
  assert assess assign assume attack attempt attend attract automate avoid balance ban bear beat become begin behave
  believe belong benefit bet boil borrow bother break bring broadcast build burn buy calculate call cancel capture care
  carry catch cause celebrate challenge change charge chase cheat check choose claim clean climb close code collapse
  collect combine come command comment commit communicate compare compete complain complete compose compute concentrate
  concern conclude conduct confirm confuse connect consider consist consume contain continue contribute control convert
  convince cook cooperate copy correct correspond cost count cover crash create criticize cross cut deal debate decide
  declare decline decrease defend define deliver demand demonstrate deny depend deploy derive describe deserve design
  desire destroy detect determine develop devote die differ disagree disappear discover discuss distinguish distribute
  divide document dominate double doubt download draft drag draw dream drink drive drop earn eat educate eliminate embrace
  emerge employ empower enable encode encourage end endorse enforce engage enhance enjoy ensure enter equal escape
  establish estimate evaluate evolve examine exceed exchange execute exist expand expect experience explain exploit
  explore expose express extend extract face facilitate fail fall fear feed feel fight figure fill find finish fit fix
  flap flip flow fly focus fold follow forbid force forget forgive form formulate found free fuel fulfill function fund
  gain gather generalize generate get give go govern grab graduate grasp grow guarantee guess guide hallucinate handle
  hang happen hate have hear help hide hire hit hold hope host hurt identify ignore imagine impact implement imply import
  impose impress improve incite include incorporate increase indicate influence inform inhibit inject innovate insist
  inspire install integrate intend interact interest interpret introduce invent invest investigate invite involve iterate
  join judge jump justify keep kick kill know lack land last laugh launch lay lead lean learn leave lend let leverage
  lie lift limit link listen live load locate look lose love lower maintain make manage manipulate map march mark master
  match matter mean measure meet mention merge migrate mind miss mistake mitigate model modify monitor motivate move multiply
  name need negotiate notice nurture obey object observe obtain occur offer open operate oppose optimize order organize
  originate outperform overcome overestimate owe own paint participate pass pay perceive perform persuade pick place plan
  plant play point pollute pose post pour power practice praise predict prefer prepare present preserve press pretend
  prevent process produce program progress prohibit promise promote pronounce propose protect prove provide publish pull
  pump punish purchase pursue push put quantify question quit raise rank reach react read realize reason rebrand receive
  recognize recommend recover recruit reduce refer refine reflect refuse regret regulate reinforce reject relate release
  rely remain remember remind remove render repeat replace reply report represent reproduce require research resemble
  resist resolve respect respond rest restore restrict result retain retire retrain return reveal review reward ride ring
  rise risk roll rule run satisfy save say scale scare schedule search see seek seem select sell send sense separate serve
  set settle shape share shift ship shock shoot show shrink shut sign simplify simulate sing sit sleep slow smell smile
  solve sound speak specialize specify spend split spread stand start state stay steal steer step stick stop store
  struggle study submit succeed suck suffer suggest suit summarize supply support suppose surprise survive suspect
  sustain switch synthesize tackle take talk target taste teach tell tend test thank think threaten throw tie touch
  track trade train transfer transform translate travel treat trigger trust try turn type underestimate undergo understand
  undertake unite update upgrade upset urge use validate value vary verify view violate visit volunteer vote wait wake
  walk want warn warrant wash waste watch wear weigh welcome win wish wonder work worry worsen write yield zoom stem wane
  sail sum succumb witness atrophy pride emit squeeze resonate drift thrive lock unlock hack plug prompt fine-tune
  allocate arrest assemble audit bake bankrupt bend bind bleed breathe breed bribe brighten burst certify chop commute
  conquer convict cool corrode cough criminalize cultivate curate cure decay deduct deepen demolish deport detain
  diagnose dig digest dim dismantle dissolve divorce domesticate donate drill dry edit elect emigrate enroll erode
  evacuate evaporate exhibit fabricate fade ferment fertilize filter flatten flood freeze fry graze halve harden
  harvest hatch haul heal heat heighten hesitate imitate immigrate imprison infect inhabit inherit inspect insure
  invade irrigate isolate knit leak lease legalize lengthen liberate lobby loosen manufacture marry maximize melt
  memorize minimize mobilize modernize nationalize nominate occupy outlive outnumber outpace outweigh overhear overlap
  overlook oversee overtake pack peel penalize petition photograph plough plow polish prescribe print prioritize
  privatize prosecute protest prune quadruple quote reassure rebuild reclaim recycle redo refuel rehearse relocate
  renovate rent reopen repair repay rescue reside rethink retreat retrieve reuse revise revive revolve rewrite rinse
  roast rob rot rotate rust sacrifice scan scrape scrub sculpt sew sharpen shatter shorten sketch smuggle sneeze soak
  soften sow stabilize sterilize stir strengthen stretch strike submerge subscribe subsidize substitute subtract sue
  surrender swallow sweep swim terminate testify tighten tolerate tow trim triple undermine underpin undo unpack
  utilize vaccinate vomit warm weaken weave weld widen wipe withstand worship wrap`

/** Past forms that are no participles: finite wherever they stand. */
export const FINITE_PAST = `
  was were did went came took saw knew gave began wrote spoke grew fell drew broke rose drove chose threw flew ate forgot
  swam sang drank shook stole tore wore woke became arose withdrew overcame undertook froze spun swore bore
  blew hid rang rode slid`

/** Past forms that no rule makes and that are participles too. */
export const PAST = `
  born had said got made thought found told felt left kept brought stood heard let meant set met ran paid sat lay led lost sent
  built understood spent bought sold held won taught caught fought slept swept struck bet cut hit hurt put quit read shut
  spread stuck ought likes liked`
