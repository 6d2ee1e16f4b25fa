//! Countries, cities and regions, and the words for their people: facts, each with the country it belongs to.

use crate::lang::packed::Packed;

/// Countries under each of their names, with the one name that stands for all.
pub(crate) const COUNTRIES: Packed = Packed::of(
    "afghanistan=afghanistan|albania=albania|algeria=algeria|america=united states|andorra=andorra|\
    angola=angola|argentina=argentina|armenia=armenia|australia=australia|austria=austria|\
    austria-hungary=austria-hungary|azerbaijan=azerbaijan|bahamas=bahamas|bahrain=bahrain|\
    bangladesh=bangladesh|barbados=barbados|belarus=belarus|belgium=belgium|belize=belize|benin=benin|\
    bhutan=bhutan|bolivia=bolivia|bosnia=bosnia and herzegovina|\
    bosnia and herzegovina=bosnia and herzegovina|bosnia-herzegovina=bosnia and herzegovina|\
    botswana=botswana|brazil=brazil|britain=united kingdom|british empire=united kingdom|brunei=brunei|\
    bulgaria=bulgaria|burkina faso=burkina faso|burma=myanmar|burundi=burundi|\
    byzantine empire=byzantine empire|cambodia=cambodia|cameroon=cameroon|canada=canada|\
    cape verde=cape verde|central african republic=central african republic|ceylon=sri lanka|chad=chad|\
    chile=chile|china=china|colombia=colombia|comoros=comoros|congo=dr congo|costa rica=costa rica|\
    croatia=croatia|cuba=cuba|cyprus=cyprus|czech republic=czech republic|czechia=czech republic|\
    czechoslovakia=czechoslovakia|côte d'ivoire=ivory coast|democratic republic of congo=dr congo|\
    democratic republic of the congo=dr congo|denmark=denmark|djibouti=djibouti|\
    dominican republic=dominican republic|dr congo=dr congo|drc=dr congo|east germany=germany|\
    east timor=east timor|ecuador=ecuador|egypt=egypt|el salvador=el salvador|\
    equatorial guinea=equatorial guinea|eritrea=eritrea|estonia=estonia|eswatini=eswatini|\
    ethiopia=ethiopia|fiji=fiji|finland=finland|france=france|gabon=gabon|gambia=gambia|georgia=georgia|\
    germany=germany|ghana=ghana|great britain=united kingdom|greece=greece|grenada=grenada|\
    guatemala=guatemala|guinea=guinea|guinea-bissau=guinea-bissau|guyana=guyana|haiti=haiti|\
    holland=netherlands|holy see=vatican city|honduras=honduras|hong kong=hong kong|hungary=hungary|\
    iceland=iceland|india=india|indonesia=indonesia|iran=iran|iraq=iraq|ireland=ireland|\
    islamic republic of iran=iran|israel=israel|italy=italy|ivory coast=ivory coast|jamaica=jamaica|\
    japan=japan|jordan=jordan|kazakhstan=kazakhstan|kenya=kenya|kiribati=kiribati|korea=south korea|\
    kosovo=kosovo|kuwait=kuwait|kyrgyzstan=kyrgyzstan|laos=laos|latvia=latvia|lebanon=lebanon|\
    lesotho=lesotho|liberia=liberia|libya=libya|liechtenstein=liechtenstein|lithuania=lithuania|\
    luxembourg=luxembourg|macedonia=north macedonia|madagascar=madagascar|malawi=malawi|\
    malaysia=malaysia|maldives=maldives|mali=mali|malta=malta|marshall islands=marshall islands|\
    mauritania=mauritania|mauritius=mauritius|mexico=mexico|micronesia=micronesia|moldova=moldova|\
    monaco=monaco|mongolia=mongolia|montenegro=montenegro|morocco=morocco|mozambique=mozambique|\
    myanmar=myanmar|namibia=namibia|nauru=nauru|nazi germany=germany|nepal=nepal|\
    netherlands=netherlands|new zealand=new zealand|nicaragua=nicaragua|niger=niger|nigeria=nigeria|\
    north korea=north korea|north macedonia=north macedonia|norway=norway|oman=oman|\
    ottoman empire=ottoman empire|pakistan=pakistan|palau=palau|palestine=palestine|\
    palestinian territories=palestine|panama=panama|papua new guinea=papua new guinea|paraguay=paraguay|\
    people's republic of china=china|persia=iran|peru=peru|philippines=philippines|poland=poland|\
    portugal=portugal|prc=china|prussia=prussia|qatar=qatar|republic of china=taiwan|\
    republic of ireland=ireland|republic of the congo=republic of the congo|rhodesia=zimbabwe|\
    roman empire=roman empire|romania=romania|russia=russia|russian empire=russia|\
    russian federation=russia|rwanda=rwanda|samoa=samoa|san marino=san marino|saudi arabia=saudi arabia|\
    senegal=senegal|serbia=serbia|seychelles=seychelles|siam=thailand|sierra leone=sierra leone|\
    singapore=singapore|slovakia=slovakia|slovenia=slovenia|solomon islands=solomon islands|\
    somalia=somalia|south africa=south africa|south korea=south korea|south sudan=south sudan|\
    soviet russia=soviet union|soviet union=soviet union|spain=spain|sri lanka=sri lanka|sudan=sudan|\
    suriname=suriname|swaziland=eswatini|sweden=sweden|switzerland=switzerland|syria=syria|\
    taiwan=taiwan|tajikistan=tajikistan|tanzania=tanzania|thailand=thailand|the bahamas=bahamas|\
    the gambia=gambia|timor-leste=east timor|togo=togo|tonga=tonga|\
    trinidad and tobago=trinidad and tobago|tunisia=tunisia|turkey=turkey|turkmenistan=turkmenistan|\
    tuvalu=tuvalu|türkiye=turkey|u.a.e.=united arab emirates|u.k.=united kingdom|u.s=united states|\
    u.s.=united states|u.s.a.=united states|u.s.s.r.=soviet union|uae=united arab emirates|\
    uganda=uganda|uk=united kingdom|ukraine=ukraine|united arab emirates=united arab emirates|\
    united kingdom=united kingdom|united states=united states|united states of america=united states|\
    uruguay=uruguay|us=united states|usa=united states|ussr=soviet union|uzbekistan=uzbekistan|\
    vanuatu=vanuatu|vatican=vatican city|vatican city=vatican city|venezuela=venezuela|vietnam=vietnam|\
    west germany=germany|yemen=yemen|yugoslavia=yugoslavia|zaire=dr congo|zambia=zambia|\
    zimbabwe=zimbabwe",
);

/// Adjectives and people of a country.
pub(crate) const DEMONYMS: Packed = Packed::of(
    "afghan=afghanistan|afghans=afghanistan|albanian=albania|albanians=albania|algerian=algeria|\
    algerians=algeria|american=united states|americans=united states|andorran=andorra|andorrans=andorra|\
    angolan=angola|angolans=angola|argentine=argentina|argentinean=argentina|argentines=argentina|\
    argentinian=argentina|argentinians=argentina|armenian=armenia|armenians=armenia|aussie=australia|\
    australian=australia|australians=australia|austrian=austria|austrians=austria|\
    azerbaijani=azerbaijan|azerbaijanis=azerbaijan|azeri=azerbaijan|azeris=azerbaijan|bahamian=bahamas|\
    bahamians=bahamas|bahraini=bahrain|bahrainis=bahrain|bangladeshi=bangladesh|bangladeshis=bangladesh|\
    barbadian=barbados|barbadians=barbados|basotho=lesotho|belarusian=belarus|belarusians=belarus|\
    belarussian=belarus|belgian=belgium|belgians=belgium|belizean=belize|belizeans=belize|\
    beninese=benin|bhutanese=bhutan|bolivian=bolivia|bolivians=bolivia|bosnian=bosnia and herzegovina|\
    bosnians=bosnia and herzegovina|botswanan=botswana|brazilian=brazil|brazilians=brazil|\
    british=united kingdom|briton=united kingdom|britons=united kingdom|bruneian=brunei|\
    bulgarian=bulgaria|bulgarians=bulgaria|burkinabe=burkina faso|burmese=myanmar|burundian=burundi|\
    burundians=burundi|cambodian=cambodia|cambodians=cambodia|cameroonian=cameroon|\
    cameroonians=cameroon|canadian=canada|canadians=canada|cape verdean=cape verde|\
    central african=central african republic|chadian=chad|chadians=chad|chilean=chile|chileans=chile|\
    chinese=china|colombian=colombia|colombians=colombia|comorian=comoros|congolese=dr congo|\
    costa rican=costa rica|costa ricans=costa rica|croat=croatia|croatian=croatia|croatians=croatia|\
    croats=croatia|cuban=cuba|cubans=cuba|cypriot=cyprus|cypriots=cyprus|czech=czech republic|\
    czechs=czech republic|dane=denmark|danes=denmark|danish=denmark|djiboutian=djibouti|\
    dominican=dominican republic|dominicans=dominican republic|dutch=netherlands|dutchman=netherlands|\
    ecuadorean=ecuador|ecuadorian=ecuador|ecuadorians=ecuador|egyptian=egypt|egyptians=egypt|\
    emirati=united arab emirates|emiratis=united arab emirates|english=united kingdom|\
    englishman=united kingdom|equatoguinean=equatorial guinea|eritrean=eritrea|eritreans=eritrea|\
    estonian=estonia|estonians=estonia|ethiopian=ethiopia|ethiopians=ethiopia|fijian=fiji|fijians=fiji|\
    filipina=philippines|filipino=philippines|filipinos=philippines|finn=finland|finnish=finland|\
    finns=finland|french=france|frenchman=france|frenchwoman=france|gabonese=gabon|gambian=gambia|\
    gambians=gambia|georgian=georgia|georgians=georgia|german=germany|germans=germany|ghanaian=ghana|\
    ghanaians=ghana|greek=greece|greeks=greece|grenadian=grenada|guatemalan=guatemala|\
    guatemalans=guatemala|guinean=guinea|guineans=guinea|guyanese=guyana|haitian=haiti|haitians=haiti|\
    honduran=honduras|hondurans=honduras|hungarian=hungary|hungarians=hungary|icelander=iceland|\
    icelanders=iceland|icelandic=iceland|indian=india|indians=india|indonesian=indonesia|\
    indonesians=indonesia|iranian=iran|iranians=iran|iraqi=iraq|iraqis=iraq|irish=ireland|\
    irishman=ireland|israeli=israel|israelis=israel|italian=italy|italians=italy|ivorian=ivory coast|\
    ivorians=ivory coast|jamaican=jamaica|jamaicans=jamaica|japanese=japan|jordanian=jordan|\
    jordanians=jordan|kazakh=kazakhstan|kazakhs=kazakhstan|kazakhstani=kazakhstan|kenyan=kenya|\
    kenyans=kenya|korean=south korea|koreans=south korea|kosovan=kosovo|kosovar=kosovo|kosovars=kosovo|\
    kuwaiti=kuwait|kuwaitis=kuwait|kyrgyz=kyrgyzstan|lao=laos|laotian=laos|laotians=laos|latvian=latvia|\
    latvians=latvia|lebanese=lebanon|liberian=liberia|liberians=liberia|libyan=libya|libyans=libya|\
    lithuanian=lithuania|lithuanians=lithuania|luxembourger=luxembourg|luxembourgish=luxembourg|\
    macedonian=north macedonia|macedonians=north macedonia|malagasy=madagascar|malawian=malawi|\
    malawians=malawi|malaysian=malaysia|malaysians=malaysia|maldivian=maldives|maldivians=maldives|\
    malian=mali|malians=mali|maltese=malta|marshallese=marshall islands|mauritanian=mauritania|\
    mauritanians=mauritania|mauritian=mauritius|mauritians=mauritius|mexican=mexico|mexicans=mexico|\
    micronesian=micronesia|moldovan=moldova|moldovans=moldova|monegasque=monaco|mongolian=mongolia|\
    mongolians=mongolia|montenegrin=montenegro|montenegrins=montenegro|moroccan=morocco|\
    moroccans=morocco|mozambican=mozambique|mozambicans=mozambique|namibian=namibia|namibians=namibia|\
    nauruan=nauru|nepalese=nepal|nepali=nepal|nepalis=nepal|new zealander=new zealand|\
    new zealanders=new zealand|nicaraguan=nicaragua|nicaraguans=nicaragua|nigerian=nigeria|\
    nigerians=nigeria|nigerien=niger|north korean=north korea|north koreans=north korea|\
    northern irish=united kingdom|norwegian=norway|norwegians=norway|omani=oman|omanis=oman|\
    pakistani=pakistan|pakistanis=pakistan|palauan=palau|palestinian=palestine|palestinians=palestine|\
    panamanian=panama|panamanians=panama|papuan=papua new guinea|paraguayan=paraguay|\
    paraguayans=paraguay|peruvian=peru|peruvians=peru|philippine=philippines|pole=poland|poles=poland|\
    polish=poland|portuguese=portugal|qatari=qatar|qataris=qatar|romanian=romania|romanians=romania|\
    russian=russia|russians=russia|rwandan=rwanda|rwandans=rwanda|salvadoran=el salvador|\
    salvadorans=el salvador|salvadorean=el salvador|sammarinese=san marino|samoan=samoa|samoans=samoa|\
    saudi=saudi arabia|saudi arabian=saudi arabia|saudis=saudi arabia|scot=united kingdom|\
    scots=united kingdom|scottish=united kingdom|senegalese=senegal|serb=serbia|serbian=serbia|\
    serbians=serbia|serbs=serbia|seychellois=seychelles|sierra leonean=sierra leone|\
    singaporean=singapore|singaporeans=singapore|slovak=slovakia|slovakian=slovakia|slovaks=slovakia|\
    slovene=slovenia|slovenes=slovenia|slovenian=slovenia|slovenians=slovenia|somali=somalia|\
    somalis=somalia|south african=south africa|south africans=south africa|south korean=south korea|\
    south koreans=south korea|south sudanese=south sudan|soviet=soviet union|soviets=soviet union|\
    spaniard=spain|spaniards=spain|spanish=spain|sri lankan=sri lanka|sri lankans=sri lanka|\
    sudanese=sudan|surinamese=suriname|swazi=eswatini|swede=sweden|swedes=sweden|swedish=sweden|\
    swiss=switzerland|syrian=syria|syrians=syria|taiwanese=taiwan|tajik=tajikistan|tajiks=tajikistan|\
    tanzanian=tanzania|tanzanians=tanzania|thai=thailand|thais=thailand|timorese=east timor|\
    togolese=togo|tongan=tonga|tongans=tonga|trinidadian=trinidad and tobago|tunisian=tunisia|\
    tunisians=tunisia|turk=turkey|turkish=turkey|turkmen=turkmenistan|turks=turkey|tuvaluan=tuvalu|\
    ugandan=uganda|ugandans=uganda|ukrainian=ukraine|ukrainians=ukraine|uruguayan=uruguay|\
    uruguayans=uruguay|uzbek=uzbekistan|uzbeks=uzbekistan|venezuelan=venezuela|venezuelans=venezuela|\
    vietnamese=vietnam|welsh=united kingdom|yemeni=yemen|yemenis=yemen|zambian=zambia|zambians=zambia|\
    zimbabwean=zimbabwe|zimbabweans=zimbabwe",
);

/// Seats of government.
pub(crate) const CAPITALS: Packed = Packed::of(
    "abidjan=ivory coast|abu dhabi=united arab emirates|abuja=nigeria|accra=ghana|addis ababa=ethiopia|\
    algiers=algeria|amman=jordan|amsterdam=netherlands|ankara=turkey|antananarivo=madagascar|apia=samoa|\
    ashgabat=turkmenistan|asmara=eritrea|astana=kazakhstan|asuncion=paraguay|asunción=paraguay|\
    athens=greece|baghdad=iraq|baku=azerbaijan|bamako=mali|bandar seri begawan=brunei|bangkok=thailand|\
    bangui=central african republic|banjul=gambia|beijing=china|beirut=lebanon|belgrade=serbia|\
    belmopan=belize|berlin=germany|bern=switzerland|bishkek=kyrgyzstan|bissau=guinea-bissau|\
    bogota=colombia|bogotá=colombia|brasilia=brazil|brasília=brazil|bratislava=slovakia|\
    brazzaville=republic of the congo|bridgetown=barbados|brussels=belgium|bucharest=romania|\
    budapest=hungary|buenos aires=argentina|bujumbura=burundi|cairo=egypt|canberra=australia|\
    caracas=venezuela|chisinau=moldova|chișinău=moldova|colombo=sri lanka|conakry=guinea|\
    copenhagen=denmark|dakar=senegal|damascus=syria|dhaka=bangladesh|dili=east timor|dodoma=tanzania|\
    doha=qatar|dublin=ireland|dushanbe=tajikistan|freetown=sierra leone|gaborone=botswana|\
    georgetown=guyana|guatemala city=guatemala|hanoi=vietnam|harare=zimbabwe|havana=cuba|\
    helsinki=finland|honiara=solomon islands|islamabad=pakistan|jakarta=indonesia|jerusalem=israel|\
    juba=south sudan|kabul=afghanistan|kampala=uganda|kathmandu=nepal|khartoum=sudan|kiev=ukraine|\
    kigali=rwanda|kingston=jamaica|kinshasa=dr congo|kuala lumpur=malaysia|kuwait city=kuwait|\
    kyiv=ukraine|la paz=bolivia|libreville=gabon|lilongwe=malawi|lima=peru|lisbon=portugal|\
    ljubljana=slovenia|lome=togo|lomé=togo|london=united kingdom|luanda=angola|lusaka=zambia|\
    madrid=spain|majuro=marshall islands|malabo=equatorial guinea|malé=maldives|managua=nicaragua|\
    manama=bahrain|manila=philippines|maputo=mozambique|maseru=lesotho|mbabane=eswatini|\
    mexico city=mexico|minsk=belarus|mogadishu=somalia|monrovia=liberia|monte carlo=monaco|\
    montevideo=uruguay|moroni=comoros|moscow=russia|muscat=oman|n'djamena=chad|nairobi=kenya|\
    nassau=bahamas|naypyidaw=myanmar|new delhi=india|niamey=niger|nicosia=cyprus|nouakchott=mauritania|\
    oslo=norway|ottawa=canada|ouagadougou=burkina faso|panama city=panama|paramaribo=suriname|\
    paris=france|phnom penh=cambodia|podgorica=montenegro|port louis=mauritius|\
    port moresby=papua new guinea|port of spain=trinidad and tobago|port vila=vanuatu|\
    port-au-prince=haiti|porto-novo=benin|prague=czech republic|praia=cape verde|pretoria=south africa|\
    pristina=kosovo|pyongyang=north korea|quito=ecuador|rabat=morocco|ramallah=palestine|\
    reykjavik=iceland|reykjavík=iceland|riga=latvia|riyadh=saudi arabia|rome=italy|san jose=costa rica|\
    san josé=costa rica|san salvador=el salvador|sana'a=yemen|sanaa=yemen|santiago=chile|\
    santo domingo=dominican republic|sarajevo=bosnia and herzegovina|seoul=south korea|\
    skopje=north macedonia|sofia=bulgaria|stockholm=sweden|suva=fiji|taipei=taiwan|tallinn=estonia|\
    tarawa=kiribati|tashkent=uzbekistan|tbilisi=georgia|tegucigalpa=honduras|tehran=iran|thimphu=bhutan|\
    tirana=albania|tokyo=japan|tripoli=libya|tunis=tunisia|ulaanbaatar=mongolia|ulan bator=mongolia|\
    vaduz=liechtenstein|valletta=malta|vatican=vatican city|victoria=seychelles|vienna=austria|\
    vientiane=laos|vilnius=lithuania|warsaw=poland|washington=united states|wellington=new zealand|\
    windhoek=namibia|yaounde=cameroon|yaoundé=cameroon|yerevan=armenia|zagreb=croatia",
);

/// Other large cities.
pub(crate) const CITIES: Packed = Packed::of(
    "aarhus=denmark|abbottabad=pakistan|aberdeen=united kingdom|acapulco=mexico|adelaide=australia|\
    aden=yemen|ahmedabad=india|albany=united states|albuquerque=united states|aleppo=syria|\
    alexandria=egypt|almaty=kazakhstan|anchorage=united states|ann arbor=united states|\
    annapolis=united states|antalya=turkey|antwerp=belgium|arequipa=peru|arusha=tanzania|ashdod=israel|\
    ashkelon=israel|atlanta=united states|atlantic city=united states|auckland=new zealand|\
    austin=united states|bakhmut=ukraine|bali=indonesia|baltimore=united states|bandung=indonesia|\
    bangalore=india|banja luka=bosnia and herzegovina|barcelona=spain|bari=italy|basel=switzerland|\
    basra=iraq|bath=united kingdom|baton rouge=united states|batumi=georgia|belfast=united kingdom|\
    belgorod=russia|belo horizonte=brazil|bengaluru=india|benghazi=libya|bergen=norway|\
    berkeley=united states|bethlehem=palestine|bilbao=spain|birmingham=united kingdom|\
    bloemfontein=south africa|boise=united states|bologna=italy|bombay=india|bonn=germany|\
    bordeaux=france|boston=united states|braga=portugal|bremen=germany|brest=belarus|\
    bridgeport=united states|brighton=united kingdom|brisbane=australia|bristol=united kingdom|\
    brno=czech republic|bronx=united states|brooklyn=united states|bruges=belgium|buffalo=united states|\
    bulawayo=zimbabwe|busan=south korea|cairns=australia|calais=france|calcutta=india|calgary=canada|\
    cali=colombia|cambridge=united kingdom|cancun=mexico|cancún=mexico|cannes=france|\
    cape town=south africa|cardiff=united kingdom|cartagena=colombia|casablanca=morocco|\
    cebu=philippines|charlotte=united states|chengdu=china|chennai=india|chernobyl=ukraine|\
    chiang mai=thailand|chicago=united states|chittagong=bangladesh|chongqing=china|\
    christchurch=new zealand|cincinnati=united states|ciudad juarez=mexico|ciudad juárez=mexico|\
    cleveland=united states|cluj=romania|cologne=germany|colorado springs=united states|\
    columbus=united states|constantinople=turkey|cork=ireland|cotonou=benin|coventry=united kingdom|\
    cupertino=united states|curitiba=brazil|cusco=peru|d.c.=united states|da nang=vietnam|\
    daegu=south korea|dallas=united states|dar es salaam=tanzania|darwin=australia|daugavpils=latvia|\
    davao=philippines|davos=switzerland|dc=united states|debrecen=hungary|delft=netherlands|delhi=india|\
    denver=united states|derry=united kingdom|des moines=united states|detroit=united states|\
    dnipro=ukraine|donetsk=ukraine|dortmund=germany|douala=cameroon|dresden=germany|\
    dubai=united arab emirates|dubrovnik=croatia|dundee=united kingdom|dunedin=new zealand|\
    durban=south africa|dusseldorf=germany|düsseldorf=germany|edinburgh=united kingdom|edmonton=canada|\
    eilat=israel|eindhoven=netherlands|el fasher=sudan|entebbe=uganda|erbil=iraq|fallujah=iraq|\
    ferguson=united states|fez=morocco|florence=italy|fort worth=united states|frankfurt=germany|\
    fresno=united states|fukushima=japan|galway=ireland|ganja=azerbaijan|gao=mali|gaza city=palestine|\
    gaziantep=turkey|gdansk=poland|gdańsk=poland|geelong=australia|geneva=switzerland|genoa=italy|\
    ghent=belgium|gitega=burundi|giza=egypt|glasgow=united kingdom|goma=dr congo|gomel=belarus|\
    gothenburg=sweden|granada=spain|graz=austria|grenoble=france|grodno=belarus|grozny=russia|\
    guadalajara=mexico|guangzhou=china|guantanamo=cuba|guantánamo=cuba|guayaquil=ecuador|gyumri=armenia|\
    hague=netherlands|haifa=israel|halifax=canada|hama=syria|hamburg=germany|hamilton=canada|\
    hangzhou=china|hanover=germany|harbin=china|harrisburg=united states|hartford=united states|\
    hebron=palestine|heidelberg=germany|herat=afghanistan|hiroshima=japan|ho chi minh city=vietnam|\
    hobart=australia|hodeidah=yemen|hollywood=united states|homs=syria|honolulu=united states|\
    houston=united states|hue=vietnam|hull=united kingdom|huzhou=china|hyderabad=india|iasi=romania|\
    idlib=syria|incheon=south korea|indianapolis=united states|innsbruck=austria|isfahan=iran|\
    istanbul=turkey|izmir=turkey|jacksonville=united states|jaffna=sri lanka|jaipur=india|\
    jalalabad=afghanistan|jeddah=saudi arabia|jenin=palestine|johannesburg=south africa|\
    kaliningrad=russia|kandahar=afghanistan|kandy=sri lanka|kano=nigeria|kansas city=united states|\
    kaohsiung=taiwan|karachi=pakistan|karbala=iraq|kaunas=lithuania|kazan=russia|khan younis=palestine|\
    kharkiv=ukraine|kherson=ukraine|kiel=germany|kirkuk=iraq|kismayo=somalia|klaipeda=lithuania|\
    kobe=japan|kolkata=india|kosice=slovakia|krakow=poland|kraków=poland|kumasi=ghana|\
    kunduz=afghanistan|kursk=russia|kyoto=japan|lagos=nigeria|lahore=pakistan|las vegas=united states|\
    latakia=syria|lausanne=switzerland|leeds=united kingdom|leicester=united kingdom|leiden=netherlands|\
    leipzig=germany|leningrad=russia|leuven=belgium|liege=belgium|lille=france|limassol=cyprus|\
    limerick=ireland|linz=austria|little rock=united states|liverpool=united kingdom|liège=belgium|\
    lodz=poland|londonderry=united kingdom|long beach=united states|los angeles=united states|\
    louisville=united states|lublin=poland|lubumbashi=dr congo|lucknow=india|lugano=switzerland|\
    luhansk=ukraine|luxor=egypt|lviv=ukraine|lyon=france|maastricht=netherlands|maiduguri=nigeria|\
    malaga=spain|malmo=sweden|malmö=sweden|manaus=brazil|manchester=united kingdom|mandalay=myanmar|\
    manhattan=united states|maracaibo=venezuela|maribor=slovenia|mariupol=ukraine|marrakech=morocco|\
    marrakesh=morocco|marseille=france|mashhad=iran|mazar-i-sharif=afghanistan|mecca=saudi arabia|\
    medan=indonesia|medellin=colombia|medellín=colombia|medina=saudi arabia|mekelle=ethiopia|\
    melbourne=australia|memphis=united states|mendoza=argentina|miami=united states|milan=italy|\
    milwaukee=united states|minneapolis=united states|misrata=libya|mombasa=kenya|monterrey=mexico|\
    montreal=canada|mostar=bosnia and herzegovina|mosul=iraq|mumbai=india|munich=germany|\
    murmansk=russia|mykolaiv=ukraine|málaga=spain|nablus=palestine|nagasaki=japan|nagoya=japan|\
    najaf=iraq|namur=belgium|nanjing=china|nantes=france|naples=italy|narva=estonia|\
    nashville=united states|natanz=iran|new haven=united states|new orleans=united states|\
    new york city=united states|newark=united states|newcastle=australia|\
    newcastle upon tyne=united kingdom|nice=france|nis=serbia|norwich=united kingdom|\
    nottingham=united kingdom|novi sad=serbia|novosibirsk=russia|nur-sultan=kazakhstan|\
    nuremberg=germany|oakland=united states|odense=denmark|odesa=ukraine|odessa=ukraine|\
    oklahoma city=united states|omaha=united states|omdurman=sudan|oran=algeria|orlando=united states|\
    osaka=japan|osh=kyrgyzstan|ostrava=czech republic|oxford=united kingdom|palermo=italy|palmyra=syria|\
    palo alto=united states|peking=china|penang=malaysia|perth=australia|peshawar=pakistan|\
    philadelphia=united states|phoenix=united states|phuket=thailand|piraeus=greece|pisa=italy|\
    pittsburgh=united states|plovdiv=bulgaria|plymouth=united kingdom|port elizabeth=south africa|\
    port harcourt=nigeria|port said=egypt|portland=united states|porto=portugal|porto alegre=brazil|\
    portsmouth=united kingdom|potsdam=germany|poznan=poland|princeton=united states|puebla=mexico|\
    pune=india|pusan=south korea|putrajaya=malaysia|quebec city=canada|queens=united states|\
    quetta=pakistan|quezon city=philippines|rafah=palestine|raleigh=united states|ramadi=iraq|\
    rangoon=myanmar|raqqa=syria|rawalpindi=pakistan|recife=brazil|regina=canada|reims=france|\
    rennes=france|richmond=united states|rijeka=croatia|rio de janeiro=brazil|rochester=united states|\
    rosario=argentina|rostock=germany|rostov=russia|rotterdam=netherlands|sacramento=united states|\
    saigon=vietnam|saint petersburg=russia|salisbury=united kingdom|salt lake city=united states|\
    salvador=brazil|salzburg=austria|samarkand=uzbekistan|san antonio=united states|\
    san diego=united states|san francisco=united states|santa cruz=bolivia|santa fe=united states|\
    sao paulo=brazil|sapporo=japan|saskatoon=canada|seattle=united states|sendai=japan|\
    sevastopol=ukraine|seville=spain|shanghai=china|sharjah=united arab emirates|\
    sheffield=united kingdom|shenyang=china|shenzhen=china|shiraz=iran|sidon=lebanon|sirte=libya|\
    sochi=russia|sousse=tunisia|southampton=united kingdom|soweto=south africa|split=croatia|\
    srebrenica=bosnia and herzegovina|srinagar=india|st louis=united states|st petersburg=russia|\
    st. louis=united states|st. paul=united states|st. petersburg=russia|stalingrad=russia|\
    stavanger=norway|strasbourg=france|stuttgart=germany|sucre=bolivia|suez=egypt|surabaya=indonesia|\
    swansea=united kingdom|sydney=australia|syracuse=united states|szeged=hungary|são paulo=brazil|\
    tabriz=iran|tallahassee=united states|tampa=united states|tampere=finland|tangier=morocco|\
    tartu=estonia|tel aviv=israel|the hague=netherlands|thessaloniki=greece|tianjin=china|\
    tijuana=mexico|tikrit=iraq|timbuktu=mali|timisoara=romania|tiraspol=moldova|toronto=canada|\
    toulouse=france|trenton=united states|trieste=italy|trondheim=norway|tucson=united states|\
    tulsa=united states|turin=italy|turku=finland|uppsala=sweden|utrecht=netherlands|valencia=spain|\
    valparaiso=chile|valparaíso=chile|vancouver=canada|varna=bulgaria|venice=italy|verona=italy|\
    versailles=france|vladivostok=russia|volgograd=russia|washington d.c.=united states|\
    washington dc=united states|winnipeg=canada|wollongong=australia|wroclaw=poland|wuhan=china|\
    xi'an=china|yamoussoukro=ivory coast|yangon=myanmar|yekaterinburg=russia|yokohama=japan|\
    york=united kingdom|zanzibar=tanzania|zaporizhzhia=ukraine|zaragoza=spain|zurich=switzerland|\
    zürich=switzerland",
);

/// States, provinces and other parts of countries.
pub(crate) const STATES: Packed = Packed::of(
    "abkhazia=georgia|aceh=indonesia|alabama=united states|alaska=united states|alberta=canada|\
    alsace=france|amazonas=brazil|amhara=ethiopia|anatolia=turkey|anbar=iraq|andalusia=spain|\
    andhra pradesh=india|apulia=italy|aragon=spain|arizona=united states|arkansas=united states|\
    assam=india|bahia=brazil|balochistan=pakistan|basque country=spain|bavaria=germany|bihar=india|\
    borneo=indonesia|brandenburg=germany|british columbia=canada|brittany=france|burgundy=france|\
    calabria=italy|california=united states|castile=spain|catalonia=spain|chechnya=russia|\
    chiapas=mexico|chihuahua=mexico|colorado=united states|connecticut=united states|\
    cornwall=united kingdom|corsica=france|crimea=ukraine|cumbria=united kingdom|dagestan=russia|\
    dalmatia=croatia|darfur=sudan|delaware=united states|devon=united kingdom|\
    district of columbia=united states|dorset=united kingdom|eastern cape=south africa|\
    england=united kingdom|essex=united kingdom|faroe islands=denmark|flanders=belgium|\
    florida=united states|fujian=china|galicia=spain|gauteng=south africa|gaza=palestine|\
    gaza strip=palestine|goa=india|greenland=denmark|guangdong=china|guizhou=china|gujarat=india|\
    hainan=china|haryana=india|hawaii=united states|hebei=china|helmand=afghanistan|henan=china|\
    hesse=germany|hokkaido=japan|hong kong=china|hubei=china|hunan=china|idaho=united states|\
    illinois=united states|indiana=united states|ingushetia=russia|inner mongolia=china|\
    iowa=united states|istria=croatia|jalisco=mexico|java=indonesia|jiangsu=china|kansas=united states|\
    karnataka=india|kashmir=india|kent=united kingdom|kentucky=united states|kerala=india|\
    khyber pakhtunkhwa=pakistan|kurdistan=iraq|kwazulu-natal=south africa|lancashire=united kingdom|\
    liaoning=china|liguria=italy|lombardy=italy|lorraine=france|louisiana=united states|\
    lower saxony=germany|macau=china|madhya pradesh=india|maharashtra=india|maine=united states|\
    manipur=india|manitoba=canada|maryland=united states|massachusetts=united states|\
    michigan=united states|minas gerais=brazil|minnesota=united states|mississippi=united states|\
    missouri=united states|montana=united states|nagorno-karabakh=azerbaijan|navarre=spain|\
    nebraska=united states|nevada=united states|new brunswick=canada|new hampshire=united states|\
    new jersey=united states|new mexico=united states|new south wales=australia|new york=united states|\
    newfoundland=canada|norfolk=united kingdom|normandy=france|north carolina=united states|\
    north dakota=united states|north rhine-westphalia=germany|northern ireland=united kingdom|\
    northern territory=australia|nova scotia=canada|nunavut=canada|oaxaca=mexico|odisha=india|\
    ohio=united states|okinawa=japan|oklahoma=united states|ontario=canada|oregon=united states|\
    oromia=ethiopia|papua=indonesia|pennsylvania=united states|piedmont=italy|\
    prince edward island=canada|provence=france|puerto rico=united states|punjab=india|quebec=canada|\
    queensland=australia|rajasthan=india|rhode island=united states|sardinia=italy|saskatchewan=canada|\
    saxony=germany|schleswig-holstein=germany|scotland=united kingdom|shandong=china|siberia=russia|\
    sichuan=china|sicily=italy|sinaloa=mexico|sindh=pakistan|somerset=united kingdom|sonora=mexico|\
    south australia=australia|south carolina=united states|south dakota=united states|\
    south ossetia=georgia|suffolk=united kingdom|sumatra=indonesia|surrey=united kingdom|\
    sussex=united kingdom|tamil nadu=india|tasmania=australia|tatarstan=russia|telangana=india|\
    tennessee=united states|texas=united states|thuringia=germany|tibet=china|tigray=ethiopia|\
    transnistria=moldova|transvaal=south africa|transylvania=romania|tuscany=italy|\
    ulster=united kingdom|utah=united states|uttar pradesh=india|veneto=italy|veracruz=mexico|\
    vermont=united states|virginia=united states|vojvodina=serbia|wales=united kingdom|wallonia=belgium|\
    washington state=united states|west bank=palestine|west bengal=india|west virginia=united states|\
    western australia=australia|western cape=south africa|wisconsin=united states|wyoming=united states|\
    xinjiang=china|yorkshire=united kingdom|yucatan=mexico|yukon=canada|yunnan=china|zhejiang=china",
);

/// Houses that speak for a government.
pub(crate) const SEATS: Packed = Packed::of(
    "10 downing street=united kingdom|bundestag=germany|capitol hill=united states|\
    congress=united states|downing street=united kingdom|duma=russia|elysee=france|elysée=france|\
    foreign office=united kingdom|house of commons=united kingdom|house of lords=united kingdom|\
    knesset=israel|kremlin=russia|pentagon=united states|senate=united states|\
    state department=united states|state duma=russia|supreme court=united states|\
    u.s. congress=united states|us congress=united states|verkhovna rada=ukraine|\
    westminster=united kingdom|white house=united states|whitehall=united kingdom|élysée=france",
);

/// Continents, seas, mountains, rivers and other places without a government.
pub(crate) const REGIONS: Packed = Packed::of(
    "adriatic|adriatic sea|aegean|aegean sea|africa|alps|amazon rainforest|amazon river|americas|andes|\
    antarctica|appalachians|arabian peninsula|arctic|arctic ocean|asia|asia-pacific|atlantic|\
    atlantic ocean|balkan peninsula|balkans|baltic sea|baltics|bay area|black sea|bosphorus|\
    british isles|canary islands|caribbean|carpathians|caspian sea|caucasus|central america|\
    central asia|central europe|channel islands|crimean peninsula|danube|dead sea|deep south|dnieper|\
    dnipro river|donbas|donbass|earth|east africa|east asia|east china sea|east coast|east jerusalem|\
    eastern europe|english channel|euphrates|eurasia|europe|falkland islands|falklands|far east|\
    galapagos islands|ganges|golan heights|great lakes|great plains|gulf coast|gulf of aden|\
    gulf of mexico|himalayas|horn of africa|iberia|iberian peninsula|indian ocean|indo-pacific|\
    indochina|jordan river|kilimanjaro|korean peninsula|kuril islands|lake victoria|latin america|\
    levant|maghreb|mars|mediterranean|mediterranean sea|mekong|melanesia|mesopotamia|middle east|\
    midwest|mississippi river|moon|mount everest|near east|new england|nile|north africa|north america|\
    north atlantic|north caucasus|north pole|north sea|northern europe|oceania|pacific|pacific ocean|\
    panama canal|patagonia|persian gulf|polynesia|pyrenees|red sea|rhine|rockies|rocky mountains|sahara|\
    sahel|scandinavia|sea of azov|silicon valley|sinai|sinai peninsula|south america|south asia|\
    south caucasus|south china sea|south pacific|south pole|southeast asia|southern africa|\
    southern europe|southern ocean|strait of hormuz|sub-saharan africa|suez canal|thames|tigris|urals|\
    volga|west africa|west coast|western europe|western sahara|yangtze",
);

/// Religious, ethnic and political groups that are no country's people.
pub(crate) const GROUPS: Packed = Packed::of(
    "abkhaz|aboriginal|african|african-american|african-americans|africans|alawite|alawites|anglican|\
    anglicans|apache|arab|arabs|asian|asians|aztec|aztecs|balkan|baptist|baptists|basque|basques|\
    bavarian|bavarians|bengali|bengalis|bolshevik|bolsheviks|buddhist|buddhists|byzantine|californian|\
    californians|catalan|catalans|catholic|catholics|caucasian|chechen|chechens|cherokee|cherokees|\
    christian|christians|communist|communists|confederate|confederates|conservative|conservatives|copt|\
    coptic|copts|corsican|crimean|czechoslovak|democrat|democrats|druze|eastern european|european|\
    europeans|evangelical|evangelicals|fascist|fascists|federalist|federalists|flemish|gaullist|green|\
    greens|hasidic|hindu|hindus|hispanic|hispanics|houthi|houthis|hutu|hutus|inuit|islamic|islamist|\
    islamists|jacobin|jacobins|jesuit|jesuits|jew|jewish|jews|kurd|kurdish|kurds|laborite|labourite|\
    latin american|latin americans|latina|latino|latinos|leninist|liberal|liberals|londoner|londoners|\
    lutheran|lutherans|maoist|maoists|maori|maoris|maronite|maronites|marxist|marxists|maya|mayan|\
    menshevik|mensheviks|methodist|methodists|mormon|mormons|muslim|muslims|native-american|navajo|nazi|\
    nazis|new yorker|new yorkers|north american|orthodox|ossetian|ossetians|ottoman|ottomans|parisian|\
    parisians|pashtun|pashtuns|peronist|peronists|persian|persians|presbyterian|presbyterians|\
    protestant|protestants|prussian|prussians|punjabi|quaker|quakers|republican|republicans|rohingya|\
    roma|roman|romani|romans|scandinavian|scandinavians|shia|shiite|shiites|sicilian|sicilians|sikh|\
    sikhs|sinhalese|sioux|slav|slavic|slavs|socialist|socialists|stalinist|sunni|sunnis|tamil|tamils|\
    tatar|tatars|texan|texans|tibetan|tibetans|tories|tory|trotskyist|trotskyists|tutsi|tutsis|uighur|\
    uighurs|unionist|unionists|uyghur|uyghurs|venetian|venetians|walloon|walloons|western european|whig|\
    whigs|yazidi|yazidis|yugoslav|yugoslavs|zionist|zionists",
);
