//! The words by which the names of organisations, buildings, places and events are told.

use crate::lang::packed::Packed;

/// Last words of the names of organisations, or words before "of" and "for" in them.
pub(crate) const ORGANISATIONS: Packed = Packed::of(
    "academy|administration|aerospace|afc|ag|agency|airline|airlines|airways|albion|alliance|alternative|\
    army|assembly|association|athletic|authority|bakery|band|bank|battalion|bears|bloc|board|braves|\
    brigade|broadcasting|brotherhood|brothers|bulldogs|bureau|business|bv|cabinet|caucus|center|centre|\
    cf|chamber|channel|choir|chronicle|church|club|co|coalition|college|commission|committee|commons|\
    communications|community|companies|company|confederation|congress|conservatory|consortium|\
    cooperative|corp|corporation|corps|council|court|courts|cowboys|cubs|daily|department|directorate|\
    division|dodgers|dolphins|eagles|embassy|energy|enterprises|entertainment|executive|faction|factory|\
    falcons|fc|federation|fleet|force|forces|forum|foundation|front|fund|gas|gazette|gendarmerie|giants|\
    gmbh|government|group|guard|guardian|guards|guild|herald|holdings|hospital|hotspur|house|inc|\
    incorporated|industries|initiative|inspectorate|institute|institution|intelligence|international|\
    journal|junta|jury|laboratories|laboratory|labs|league|legion|legislature|library|limited|lines|\
    lions|list|llc|lords|ltd|media|mets|militia|mills|ministry|mission|monastery|motors|movement|museum|\
    nations|navy|network|news|newspaper|nv|observatory|observer|office|oil|opera|orchestra|order|\
    organisation|organisations|organization|owls|oy|packers|panthers|parliament|partners|partnership|\
    party|patriots|patrol|petroleum|pharmaceuticals|pictures|platform|plc|police|post|press|prosecution|\
    radio|railway|railways|rangers|records|redskins|regiment|registry|representatives|reserve|\
    resistance|restaurants|rovers|sa|sc|school|schools|secretariat|seminary|senate|service|services|\
    society|software|spa|squad|squadron|steel|studios|symphony|syndicate|systems|task|taskforce|team|\
    technologies|technology|telecom|television|tendency|theater|theatre|tigers|times|today|treasury|\
    tribunal|tribune|troop|trust|tv|union|unions|united|universal|university|vanguard|vatican|ventures|\
    wanderers|watch|watchdog|wing|workers|works|writers|yankees",
);

/// The same for buildings, roads and grounds.
pub(crate) const FACILITIES: Packed = Packed::of(
    "airport|aquarium|arena|avenue|barracks|base|boulevard|bridge|building|camp|canal|castle|cathedral|\
    cemetery|chapel|courthouse|dam|expressway|field|fort|garden|gardens|hall|harbor|harbour|highway|\
    hotel|inn|jail|lighthouse|mall|mansion|memorial|mine|monument|mosque|motorway|palace|park|pier|\
    pipeline|plant|playground|plaza|port|prison|refinery|road|ruins|shrine|speedway|square|stadium|\
    station|street|synagogue|temple|terminal|tomb|tower|towers|track|trail|tunnel|turnpike|villa|wall|\
    zoo",
);

/// The same for places without or with a government.
pub(crate) const LANDS: Packed = Packed::of(
    "archipelago|basin|bay|beach|borough|canyon|cape|coast|colony|county|cove|creek|delta|desert|\
    district|duchy|emirate|empire|falls|forest|glacier|governorate|gulf|heights|hill|hills|island|\
    islands|isle|isles|kingdom|lagoon|lake|lakes|mount|mountain|mountains|municipality|oblast|ocean|\
    parish|peak|peninsula|plain|plains|plateau|prefecture|principality|province|range|ranges|rapids|\
    reef|region|republic|reservoir|ridge|river|sea|seas|shire|shore|sound|springs|steppe|strait|straits|\
    swamp|territory|township|valley|village|volcano|woods",
);

/// The same for events.
pub(crate) const EVENTS: Packed = Packed::of(
    "affair|attack|attacks|battle|bombing|bombings|campaign|celebrations|championship|championships|\
    conference|convention|coup|crisis|crusade|cup|derby|disaster|earthquake|election|elections|\
    exhibition|expo|fair|famine|festival|final|finals|fire|flood|game|games|genocide|holocaust|\
    hurricane|insurgency|intifada|invasion|marathon|massacre|mutiny|offensive|olympiad|olympics|open|\
    operation|pandemic|parade|plebiscite|primaries|primary|protest|protests|race|raid|rebellion|\
    referendum|reformation|regatta|renaissance|revolt|revolution|riot|riots|scandal|siege|storm|strike|\
    strikes|summit|tournament|trial|trials|troubles|tsunami|typhoon|unrest|uprising|war|wars|week",
);

/// The same for laws, treaties and prizes.
pub(crate) const WORKS: Packed = Packed::of(
    "accord|accords|act|agreement|agreements|amendment|award|bible|bill|charter|code|constitution|\
    covenant|declaration|directive|doctrine|koran|law|manifesto|medal|memorandum|pact|prize|protocol|\
    quran|resolution|statute|testament|torah|treaty",
);

/// Names that no shape tells, with their type; `MISC` for capitals that name nobody.
pub(crate) const KNOWN: Packed = Packed::of(
    "a=MISC|ad=MISC|agence france-presse=ORG|aids=MISC|airbus=ORG|ak-47=PRODUCT|al jazeera=ORG|\
    al qaeda=ORG|al-qaeda=ORG|al-shabab=ORG|am=MISC|amazon=ORG|amnesty international=ORG|\
    android=PRODUCT|apple=ORG|army=MISC|asap=MISC|associated press=ORG|bbc=ORG|bc=MISC|bce=MISC|\
    bible=WORK|big ben=FAC|bloomberg=ORG|boeing=ORG|boko haram=ORG|brexit=EVENT|bst=MISC|bundesrat=ORG|\
    bundestag=ORG|cabinet=ORG|capitol=FAC|capitol hill=LOC|cd=MISC|ce=MISC|central=MISC|ceo=MISC|\
    cet=MISC|cfo=MISC|christmas=EVENT|cia=ORG|civil war=EVENT|cnn=ORG|cold war=EVENT|comment=MISC|\
    committee=MISC|congress=ORG|constitution=WORK|coo=MISC|council=MISC|court=MISC|covid=MISC|\
    covid-19=MISC|der spiegel=ORG|diy=MISC|dna=MISC|downing street=FAC|duma=ORG|dvd=MISC|east=MISC|\
    easter=EVENT|eastern=MISC|edt=MISC|eiffel tower=FAC|el país=ORG|english=LANG|ericsson=ORG|est=MISC|\
    et=MISC|eu=ORG|eur=MISC|european union=ORG|europol=ORG|eurostat=ORG|exxon=ORG|facebook=ORG|faq=MISC|\
    fatah=ORG|fbi=ORG|fifa=ORG|file=MISC|first world war=EVENT|gazprom=ORG|gbp=MISC|gdp=MISC|\
    gestapo=ORG|gmt=MISC|god=MISC|google=ORG|government=MISC|governor=MISC|gps=MISC|\
    great depression=EVENT|greenpeace=ORG|guardian=ORG|hamas=ORG|hezbollah=ORG|hiv=MISC|holocaust=EVENT|\
    house of commons=ORG|house of lords=ORG|human rights watch=ORG|i=MISC|id=MISC|ied=MISC|image=MISC|\
    interfax=ORG|internet=MISC|interpol=ORG|iphone=PRODUCT|iq=MISC|isis=ORG|islamic state=ORG|kg=MISC|\
    kgb=ORG|km=MISC|knesset=ORG|koran=WORK|kremlin=ORG|labour=ORG|le monde=ORG|lgbt=MISC|lgbtq=MISC|\
    likud=ORG|luftwaffe=ORG|mba=MISC|md=MISC|microsoft=ORG|minister=MISC|ministry=MISC|mossad=ORG|\
    mp=MISC|mps=MISC|nasa=ORG|nato=ORG|navy=MISC|netflix=ORG|news=MISC|ngo=MISC|ngos=MISC|\
    nobel peace prize=WORK|nobel prize=WORK|nokia=ORG|north=MISC|northern=MISC|ok=MISC|\
    olympic games=EVENT|olympics=EVENT|op-ed=MISC|opec=ORG|parlement=ORG|parliament=ORG|party=MISC|\
    pc=MISC|pdf=MISC|pdt=MISC|pentagon=ORG|phd=MISC|photo=MISC|plo=ORG|pm=MISC|politburo=ORG|pravda=ORG|\
    presidency=MISC|president=MISC|prime minister=MISC|pst=MISC|pulitzer prize=WORK|q=MISC|quran=WORK|\
    rada=ORG|ramadan=EVENT|red crescent=ORG|red cross=ORG|red square=FAC|related=MISC|republic=MISC|\
    reuters=ORG|rosneft=ORG|samsung=ORG|second world war=EVENT|secretary=MISC|senate=ORG|shell=ORG|\
    siemens=ORG|sony=ORG|south=MISC|southern=MISC|starbucks=ORG|stasi=ORG|state=MISC|state duma=ORG|\
    super bowl=EVENT|supreme court=ORG|suv=MISC|taliban=ORG|thanksgiving=EVENT|tiananmen square=FAC|\
    times=ORG|toyota=ORG|tv=MISC|twitter=ORG|u.n.=ORG|uefa=ORG|ufo=MISC|un=ORG|unesco=ORG|unicef=ORG|\
    united nations=ORG|university=MISC|university college=ORG|url=MISC|usb=MISC|usd=MISC|utc=MISC|\
    verkhovna rada=ORG|video=MISC|vip=MISC|volkswagen=ORG|wall street=LOC|walmart=ORG|wehrmacht=ORG|\
    west=MISC|western=MISC|white house=ORG|wikipedia=ORG|windows=PRODUCT|world=MISC|world bank=ORG|\
    world cup=EVENT|world war i=EVENT|world war ii=EVENT|world war one=EVENT|world war two=EVENT|\
    xinhua=ORG|youtube=ORG",
);
