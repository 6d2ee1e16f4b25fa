//! Words that stand before the name of a person as part of how it is said, with the sex they tell.

use crate::lang::packed::Packed;

/// Honorifics, ranks and offices; `m` and `f` where the word tells the sex.
pub(crate) const TITLES: Packed = Packed::of(
    "abbot=m|adm|admiral|alderman=m|ambassador|archbishop|assemblyman=m|assemblywoman=f|attorney|aunt=f|\
    ayatollah=m|baron=m|baroness=f|bishop|brigadier|brother=m|caliph=m|capt|captain|cardinal=m|chair|\
    chairman=m|chairperson|chairwoman=f|chancellor|chief|citizen|cmdr|coach|col|colonel|commander|\
    commissioner|commodore|comrade|congressman=m|congresswoman=f|constable|consul|corporal|councillor|\
    councilman=m|councilwoman=f|count=m|countess=f|cpl|cpt|crown prince=m|crown princess=f|czar=m|\
    dame=f|deacon|delegate|deputy|det|detective|director|director-general|doctor|don=m|dr|duchess=f|\
    duke=m|earl=m|emir=m|emperor=m|empress=f|envoy|father=m|field marshal|first lady=f|first minister|\
    fr=m|frau=f|gen|general|gov|governor|grand duke=m|herr=m|hon|imam=m|insp|inspector|judge|justice|\
    kaiser=m|king=m|lady=f|leader|lieutenant|lord=m|lt|madam=f|madame=f|maj|major|marshal|mayor|\
    metropolitan=m|minister|miss=f|mme=f|monsieur=m|monsignor=m|mother=f|mr=m|mrs=f|ms=f|msgr=m|\
    mullah=m|mx|officer|pastor|patriarch=m|pope=m|premier|pres|president|prime minister|prince=m|\
    princess=f|private|prof|professor|prosecutor|pvt|queen=f|rabbi|rep|representative|rev|reverend|\
    saint|secretary|secretary-general|sen|senator|sergeant|señor=m|señora=f|sgt|shah=m|sheik=m|sheikh=m|\
    sheriff|sir=m|sister=f|solicitor|speaker|spokesman=m|spokesperson|spokeswoman=f|st|sultan=m|\
    superintendent|supt|taoiseach|tsar=m|uncle=m|vice president|viscount=m",
);
