//! Words for what people are and do, with the sex they tell.

use crate::lang::packed::Packed;

/// Role nouns; `m` and `f` where the word tells the sex.
pub(crate) const ROLES: Packed = Packed::of(
    "abbot=m|academic|activist|actor=m|actress=f|adjutant|administrator|admiral|adviser|advisor|advocate|\
    agent|aide|ally|ambassador|analyst|anchor|animator|announcer|anthropologist|apostle|appellant|\
    archaeologist|archbishop|architect|artist|assassin|assistant|astronaut|astronomer|astrophysicist|\
    athlete|attacker|attorney|aunt=f|author|banker|baron=m|baroness=f|bassist|billionaire|biographer|\
    biologist|bishop|bomber|boss|botanist|boxer|boy=m|boyfriend=m|brigadier|broadcaster|brother=m|\
    businessman=m|businesswoman=f|caliph=m|campaigner|candidate|captain|cardinal=m|cartoonist|ceo|chair|\
    chairman=m|chairman-elect|chairperson|chairwoman=f|champion|chancellor|chef|chemist|chief|\
    clergyman=m|cleric|co-founder|coach|cofounder|colleague|colonel|columnist|comedian|commander|\
    commissioner|composer|conductor|congressman=m|congresswoman=f|consul|consultant|convict|coordinator|\
    correspondent|councillor|councilman=m|councilwoman=f|counsel|counselor|cousin|creator|critic|\
    cyclist|czar=m|dancer|daughter=f|dean|defendant|defender|delegate|democrat|dentist|deputy|designer|\
    detective|dictator|diplomat|director|director-general|dissident|doctor|dramatist|driver|drummer|\
    duchess=f|duke=m|economist|editor|emir=m|emperor=m|empress=f|engineer|entrepreneur|envoy|essayist|\
    executive|expert|explorer|farmer|father=m|fellow|fighter|filmmaker|financier|firefighter|\
    first lady=f|forward|founder|friend|frontman=m|fugitive|general|geographer|geologist|girl=f|\
    girlfriend=f|goalkeeper|golfer|governor|graduate|grandfather=m|grandmother=f|grandson=m|guard|\
    guitarist|gunman=m|head|hermit|historian|host|hostage|husband=m|illustrator|industrialist|inspector|\
    interpreter|inventor|investigator|investor|journalist|judge|jurist|justice|kidnapper|killer|king=m|\
    lady=f|laureate|lawmaker|lawyer|leader|lecturer|legislator|librarian|lieutenant|linguist|lobbyist|\
    magnate|major|man=m|manager|marshal|mathematician|mayor|medalist|mediator|member|mentor|merchant|\
    midfielder|militant|millionaire|minister|missionary|model|monarch|monk=m|mother=f|murderer|musician|\
    narrator|native|naturalist|negotiator|nephew=m|neurologist|neuroscientist|niece=f|nominee|novelist|\
    nun=f|nurse|officer|official|ombudsman|operator|opponent|organiser|organist|organizer|owner|painter|\
    paramedic|partner|pastor|patriarch=m|performer|petitioner|pharmacist|philanthropist|philosopher|\
    photographer|physician|physicist|pianist|pilot|pioneer|pitcher|plaintiff|player|playwright|poet|\
    police chief|policeman=m|policewoman=f|politician|pope=m|predecessor|premier|presenter|president|\
    president-elect|priest|prime minister|prince=m|princess=f|principal|prisoner|producer|professor|\
    programmer|prophet|prosecutor|psychiatrist|psychologist|publisher|quarterback|queen=f|rabbi|rapper|\
    rebel|recipient|rector|refugee|reporter|representative|republican|researcher|resident|respondent|\
    revolutionary|rider|rival|ruler|runner|sailor|saint|satirist|scholar|scientist|screenwriter|\
    sculptor|secretary|secretary-general|senator|sergeant|shah=m|sheikh=m|sheriff|singer|sister=f|skier|\
    skipper|socialist|sociologist|soldier|solicitor|son=m|songwriter|speaker|specialist|spokesman=m|\
    spokesperson|spokeswoman=f|sprinter|star|statesman=m|strategist|striker|strongman=m|student|\
    successor|sultan=m|superintendent|surgeon|suspect|swimmer|taoiseach|teacher|teammate|technician|\
    teenager|theologian|therapist|trader|translator|treasurer|trustee|tsar=m|tycoon|uncle=m|veteran|\
    vice president|vice-president|victim|violinist|vocalist|volunteer|warlord|whistleblower|widow=f|\
    widower=m|wife=f|winner|witness|woman=f|worker|wrestler|writer|youth|zoologist",
);

/// Words that stand between an article or a name and a role noun: "former deputy defence minister".
pub(crate) const MODIFIERS: Packed = Packed::of(
    "acting|air|amateur|appointed|army|assistant|associate|attorney|award-winning|bank|board|business|\
    cabinet|campaign|celebrated|chief|city|civil|climate|co|coast|commerce|communications|communist|\
    company|congressional|conservative|controversial|council|county|culture|current|defence|defense|\
    democrat|democratic|deposed|deputy|development|disgraced|district|economic|economics|economy|\
    education|elder|elected|election|embattled|emergency|emeritus|energy|environment|executive|exiled|\
    external|famed|famous|federal|fellow|film|finance|financial|first|force|foreign|former|general|\
    government|great|guard|health|high|home|honorary|house|housing|human|human-rights|imprisoned|\
    incoming|independent|industry|influential|information|inner|interim|interior|internal|international|\
    jailed|junior|justice|labor|labour|late|law|lead|leading|legal|liberal|lieutenant|local|long-time|\
    longest-serving|longserving|longtime|managing|media|medical|military|national|nationalist|naval|\
    navy|newly|newly-elected|news|noted|nuclear|oil|old|older|one-time|onetime|opposition|ousted|\
    outgoing|parliamentary|party|police|policy|political|popular|powerful|presidential|press|prime|\
    principal|professional|prominent|provincial|public|radio|re-elected|rebel|regional|renowned|\
    republican|research|resources|respected|retired|retiring|rights|ruling|science|security|senate|\
    senior|shadow|social|socialist|special|sports|state|supreme|tech|technology|television|then|top|\
    trade|transport|transportation|treasury|tv|under|union|veteran|vice|women|works|young|younger",
);
