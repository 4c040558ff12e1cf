// English: words that mean much the same to a reader of forms. A word stands for its usual endings too; `*` stands for all of them.
import type { Sense } from '../../forms/sense-names'

export const senses: Record<Sense, string> = {
  die: 'die dying death dead dies deadly mortal unalive* kms casket coffin',
  kill: 'kill murder slay slaughter assassinate execute finish*off lynch',
  suicide: 'suicide* suicidal kms unaliv* overdose overdosed overdosing selfharm*',
  rope: 'rope noose hang hanging hung gallows ligature dangle belt cord cable',
  height:
    'bridge roof rooftop ledge cliff balcony railing rail parapet platform track tracks viaduct pier overpass quarry train trains tram lorry edge window storey weir canal river rapids reservoir dam',
  jump: 'jump leap drown plunge hurl throw fling step swerve steer',
  pill: 'pill tablet meds medication capsule tramadol paracetamol xanax valium zopiclone opioid oxy* fentanyl painkiller sedative morphine ibuprofen insulin stash stashed bottle blister codeine ambien',
  blade:
    'blade razor* scalpel stanley compass needle sharpener scissors pin shard cutter lancet tweezers lighter',
  gun: 'gun pistol rifle shotgun bullet ammo ammunition revolver trigger loaded shoot shooting shot firearm weapon holster sniper glock cartridge',
  knife:
    'knife knives machete stab stabbing bat hammer crowbar wrench spanner axe acid petrol gasoline bomb grenade sword dagger brick chain pipe baton screwdriver cleaver pan matches jerrycan',
  poison:
    'poison bleach cyanide arsenic antifreeze venom gas fumes exhaust carbon charcoal weedkiller drano strychnine nuts allergic inhaler brakes laced',
  hit: 'hit beat beaten beating slap punch kick shove push pushed batter smack belted belting whip spank thump bash bruised hurt hurts hurting broke broken throw threw smash dragged drags drag bit bite biting',
  choke:
    'choke chokes choking choked strangle strangled throat neck suffocate smother pillow squeeze squeezed squeezes throttle',
  force:
    'force forced forces forcing threaten* threat blackmail stalk* stalker rape raped rapes raping abuse abused abuses abuser abusive assault molest* harass* groped grope traffick* coerce* spiked kidnap* dowry',
  touch:
    'touch touches touching touched grope undress naked nude nudes underwear pants lap tickle tickles kiss kisses cuddle massage private shower bath',
  secret:
    'secret secrets hide hides hiding hid hidden secretly promise tell telling told knows notice suspect nobody noone lie lied excuse explain pretend',
  bruise:
    'bruise bruises bruised bruising mark marks scar scars swollen swelling black eye lip makeup concealer foundation sleeve sleeves scarf turtleneck polo plaster plasters bandage bandages bandaid* gauze welts stitches cast limp limping flinch flinches',
  cut: 'cut cutting cuts slit slice slicing carve carving carved scratch scratching scratched burn burning burned burnt burns pick picking selfharm relapse relapsed lines slash',
  blood: 'blood bleed bleeding bled bloody red stain stains drip',
  skin: 'arm arms thigh thighs wrist wrists leg legs skin forearm forearms belly stomach hip hips ankle shoulder vein veins knuckles fist',
  eat: 'eat eats eating ate eaten food meal meals lunch dinner breakfast supper tea bite bites plate fridge snack hungry hunger',
  starve:
    'starve starving starved starvation fast fasting calorie calories cals kilo kilos kg stone lbs pounds weight thin thinner skinny skinnier scale scales ribs laxative laxatives purge purging purged vomit vomiting binge bingeing binged throw*up anorexia anorexic bulimia bulimic bones collarbone* size smaller puke puking sick dizzy fat period skip restrict restricting',
  toilet: 'toilet bathroom tap sink loo washroom fingers finger flush',
  goodbye:
    'goodbye bye farewell forgive forgiven forgives thanks thankyou note letter letters will testament last final finally affairs passwords password insurance funeral remember miss missed sorry apologise apologize',
  give: 'gave given give giving donate donated donating away belongings guitar rings jewellery jewelry collection clothes cat dog records tools watch',
  burden:
    'burden better off without weight useless worthless waste hassle easier lighter calmer happier relief ruin dragging nuisance',
  gone: 'disappear disappears vanish vanishes gone quiet silence silent nothing nowhere exist existing existence wake waking asleep forever end ending ended ends over stop stopped stops leave leaving exit peace peaceful rest dark darkness black',
  hopeless:
    'tired exhausted hopeless pointless point worth empty numb anymore cope unbearable bear unable hole tunnel trapped alone lonely drained done enough through pain painful suffering meaning purpose reason',
  live: 'live living life alive lives survive surviving world tomorrow future years days wakeup morning born earth breathe breathing',
  myself: 'myself meself me im ive',
  fear: 'afraid scared scare terrified frightened fear fears fearful dread panic tremble trembling shake shaking freeze froze frozen unsafe safe danger dangerous tiptoe eggshells',
  temper:
    'mood angry anger temper rage raging shout shouts shouting yell yells yelling scream screams screaming drunk drink drinks drinking drinker explode explodes snaps snap snapped fury furious kicks fist fists raise raises raised',
  lock: 'lock locks locked locking key keys door doors window cellar basement cupboard closet shed cage chained tied tie rope* passport documents papers phone permission allowed allow checks tracks tracker tracking gps escape flee run ran shelter porch',
  steps:
    'footsteps steps stairs hallway corridor porch outside following follows followed watching watches waiting parked headlights engine',
  revenge:
    'revenge vengeance avenge payback pay pays paying regret regrets suffer suffers deserve deserves deserved lesson justice punish punished punishment even karma owe owes laugh laughed laughing sorry learn settle score',
  harm: 'harm hurt destroy crush ruin break bones legs kneecap* teeth jaw skull face disfigure maim cripple wreck torch arson fire burn burnt bash batter gut',
  plan: 'plan plans planned planning ready decided decide tonight tomorrow friday saturday weekend date day hour list address route schedule know knows lives sits parks shift gym alone dark alley bought buy',
  hate: 'hate hates hated hatred despise enemy traitor liar cheated betrayed bully bullies bullied humiliated mocked',
  partner:
    'husband wife boyfriend girlfriend ex exes fiance fiancee partner spouse hubby bf gf lover missus husbands wifes',
  parent:
    'father mother dad mum mom daddy mummy mommy mam mama papa ma da parent parents stepdad stepfather stepmother stepmum stepmom baba amma appa',
  elder:
    'uncle aunt auntie grandfather grandad grandpa granda grandmother gran nan nana coach teacher priest pastor imam tutor cousin babysitter nanny neighbour neighbor lodger minister headmaster nurse carer',
  boss: 'boss manager landlord owner supervisor chef foreman captain sergeant commander officer employer professor agent colleague coworker',
  sibling: 'brother sister bro sis son daughter sons daughters twin stepson stepdaughter',
  friend:
    'friend friends mate mates bestie roommate flatmate housemate classmate student pupil patient client lad lads girl boy man woman guy bloke buddy kid student roomie',
  child:
    'child children kid kids baby babies toddler infant newborn nephew niece grandson granddaughter grandchild grandkids boy girl stepson stepdaughter wean bairn wee little lad twins pupil daughter son schoolgirl nursery kindergarten playground creche daycare school class homework nappy diaper cot crib',
  age: 'year yr yrs years old months weeks aged age teen teenager thirteen fourteen twelve eleven ten nine eight seven six five four three fifteen sixteen grade',
  night: 'night nights midnight evening late dark bed bedroom sleep sleeps asleep tonight 3am 4am room',
  rescue:
    'police hospital ambulance report er samaritans hotline social services teacher nurse doctor helpline court',
  mourned:
    'died passed funeral grave buried cremated ashes stillborn miscarried miscarriage widow widower late lost loss grief grieve grieving mourn mourning memorial headstone urn anniversary heaven rip condolences wake euthan* tombstone deceased cemetery',
  pet: 'cat cats dog dogs puppy kitten hamster parrot budgie horse rabbit goldfish fish pony hen hens chicken cow goat sheep vet pet pets tortoise spaniel labrador canary',
  pest: 'wasp wasps ants slugs mice mouse rats moths cockroach* spider spiders weeds mosquito mosquitoes fly flies fleas termites mould',
  plant:
    'plant plants basil garden lawn tomato tomatoes roses tree trees seeds orchid hedge flowers fern crop harvest field cactus',
  device:
    'phone laptop battery computer printer car engine fridge boiler wifi tv screen app camera charger console speaker washing machine tyre bike van oven',
  game: 'game games chess mario kart boss level fifa xbox playstation minecraft fortnite zelda quiz poker cards monopoly darts pool raid league match team opponent tournament score laser tag paintball mafia dnd scrabble checkers bingo bowling',
  sport:
    'gym football soccer boxing karate judo wrestling marathon run running swim rugby cricket tennis basketball hockey training race goal penalty pb yoga cycling',
  film: 'film movie series episode novel book podcast mystery thriller crime horror play theatre scene script character song album band gig concert karaoke documentary show stage poem',
  cook: 'cake bread kitchen recipe onions cooking cook bake baking chocolate curry pizza cheese chicken roast soup steak sauce pie dough barbecue bbq pumpkin chili fillet butcher pasta sushi dessert',
  hair: 'hair haircut fringe bangs barber salon dye bleach eyebrows beard shave waxing nails tattoo piercing',
  cloth: 'dress shirt jeans shoes suit fabric sew coat boots heels outfit jacket curtains wallpaper carpet',
  laugh: 'lol haha hahaha lmao joke joking kidding funny laughing giggle xd jk rofl',
  work: 'job work office shift project deadline meeting presentation report thesis dissertation exam exams test interview promotion contract email emails invoice spreadsheet boss audit cv revision homework essay viva',
  party:
    'wedding party birthday christmas halloween bonfire fireworks holiday concert prom festival karaoke reception bride groom bridesmaid speech toast',
  picture:
    'photo photos picture pictures camera lens film shoot portrait frame paint painting draw poster wall mirror light',
  law: 'court lawyer solicitor sue lawsuit custody judge appeal fine legal charges plead trial settlement claim divorce probate alimony maintenance inheritance bail attorney prosecute tribunal eviction',
  money:
    'debt debts loan mortgage credit invest investing shares stock stocks crypto bitcoin fund pension savings bank overdraft klarna bankruptcy bankrupt repay etf dividend isa insurance tax bailiff* consolidate interest repo',
  body: 'pain ache headache migraine rash lump fever cough diabetes cholesterol biopsy scan surgery operation symptoms cancer chemo tumour tumor chest heart lung kidney liver knee back tooth tonsil blood pressure thyroid asthma pregnant pregnancy ivf miscarriage contraceptive period menopause antibiotics dose doses doctor gp physio vaccine sprained broken infection allergy dizzy nauseous vitamin antidepressant* sertraline statin steroid cream dentist xray mri',
  dream:
    'dream dreamt dreamed dreaming dreams mean means meaning sign number numbers card tarot message omen symbol feather candle',
  home: 'house flat home apartment rent lease move kitchen room landlord neighbour garden',
  worry:
    'worried worry worrying anxious nervous afraid scared fear dread stress stressed stressing panic panicking overthinking jittery butterflies',
  should: 'should shall ought dare better',
  or: 'or versus vs either which whether',
  when: 'when whens long soon time month date until til till',
  how: 'how hows way ways tips trick',
  why: 'why what whats whos who mean means meaning reason purpose message',
  feel: 'love loves loved like likes miss misses think thinks feel feels forgive forgives trust trusts lying lie lies cheat cheats cheating mad proud fancy fancies call text reply message propose jealous interested notice',
  he: 'he she they him her hes shes theyre them his hers',
  willi: 'ill well',
  will: 'will going gonna does can could would is are am',
}
