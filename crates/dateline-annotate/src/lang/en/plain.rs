//! Words that a capital letter at the start of a sentence does not make a name.

use crate::lang::packed::Packed;

/// Common words that begin sentences.
pub(crate) const PLAIN: Packed = Packed::of(
    "a|about|above|access|according|across|actually|adding|additionally|administrators|advertisement|\
    after|afterward|afterwards|again|against|ago|agriculture|ahead|all|allegedly|almost|along|already|\
    also|alternatively|although|altogether|always|amid|among|an|analysts|and|another|any|anybody|anyone|\
    anything|anyway|apart|apparently|are|around|art|as|aside|asked|at|attendance|authorities|away|back|\
    basically|be|because|been|before|behind|being|below|besides|best|better|between|beyond|both|\
    breaking|briefly|business|but|by|call|can|cannot|cars|certainly|check|children|citizens|city|\
    civilians|clearly|click|come|coming|companies|compared|comparing|concerning|consequently|\
    considering|construction|could|country|crime|critics|crucially|culture|currently|data|days|dear|\
    death|demand|demonstrators|despite|did|diplomats|do|does|doing|don|done|down|drivers|due|during|\
    each|earlier|early|economists|education|either|elections|elsewhere|employees|english|enough|entry|\
    especially|essentially|even|eventually|every|everybody|everyone|everything|evidence|exactly|except|\
    experts|explaining|extremely|families|far|farmers|federal|few|fewer|fighting|finally|find|fire|\
    firefighters|first|follow|followed|following|food|for|foreign|former|formerly|fortunately|forty|\
    founded|four|friends|from|further|furthermore|gas|generally|get|give|given|go|going|good|government|\
    great|groups|growing|growth|guests|had|half|hardly|has|have|having|he|health|heavy|hence|her|here|\
    hers|herself|high|him|himself|his|historically|history|home|honestly|how|however|hundreds|i|ideally|\
    if|imagine|immediately|important|in|incidentally|including|increasingly|indeed|inflation|initially|\
    inside|instead|interestingly|into|investigators|investors|ironically|is|it|its|itself|join|judging|\
    jurors|just|key|know|known|language|last|late|later|latest|lawmakers|lawyers|leaders|learn|least|\
    leave|left|legend|legislation|less|let|letters|life|like|likewise|listen|literature|little|local|\
    long|look|looking|lots|love|made|mainly|make|making|many|married|maybe|me|meanwhile|meeting|members|\
    membership|men|might|millions|miss|moments|money|more|moreover|most|mostly|mothers|moving|much|\
    music|must|my|named|naturally|nature|near|nearby|nearly|neighbors|neighbours|neither|never|\
    nevertheless|new|news|next|nine|no|nobody|none|nonetheless|nor|normally|not|notably|nothing|now|\
    numerous|obviously|of|off|officers|officials|often|oh|oil|old|on|once|one|ones|only|onto|open|\
    opponents|opposition|or|originally|other|others|otherwise|our|out|outside|over|overall|own|parents|\
    part|particularly|parties|partly|passengers|past|patients|peace|people|perhaps|personally|photos|\
    please|plus|point|police|political|polls|poor|population|possibly|power|presumably|pretty|\
    previously|prices|prior|prisoners|private|probably|problem|production|proponents|protesters|\
    protestors|provided|public|put|questions|quite|rain|rather|read|reading|really|reasons|rebels|\
    recent|recently|regarding|related|relatives|religion|reportedly|reporters|rescuers|research|\
    researchers|residents|respondents|right|roughly|sadly|said|say|saying|says|school|science|\
    scientists|second|security|see|seeing|seen|service|set|seven|several|shares|she|should|show|\
    similarly|simply|since|six|sixth|small|snow|so|society|soldiers|some|somebody|someone|something|\
    sometimes|somewhat|soon|sources|speaking|specifically|spokesmen|sports|state|states|still|stocks|\
    stop|story|strangely|students|studies|such|suddenly|supply|supporters|supposedly|surely|\
    surprisingly|survivors|suspects|take|taken|taking|talks|teachers|tell|ten|than|thank|thanks|that|\
    the|their|theirs|them|themselves|then|there|therefore|these|they|thing|things|think|third|this|\
    those|though|thousands|three|through|throughout|thus|time|to|today|together|tomorrow|tonight|too|\
    tourism|toward|towards|trade|tradition|traditionally|traffic|troops|try|trying|turn|twelve|twenty|\
    two|typically|ultimately|under|undoubtedly|unemployment|unfortunately|unless|unlike|until|up|update|\
    upon|us|usually|various|very|victims|video|view|villagers|violence|visit|visitors|voters|want|\
    wanted|war|was|watch|watching|water|we|weather|welcome|well|were|what|whatever|when|whenever|where|\
    whereas|wherever|whether|which|while|who|whoever|whole|whom|whose|why|widely|will|with|within|\
    without|witnesses|women|wonder|workers|world|worldwide|would|writing|yeah|yes|yesterday|yet|you|\
    young|your|yours|yourself",
);

/// Verbs whose subject, where it is an unknown name, is a person.
pub(crate) const PERSONAL_VERBS: Packed = Packed::of(
    "accused|acknowledged|added|adds|admits|admitted|agreed|announced|announces|argued|argues|asked|asks|\
    believed|believes|called|calls|claimed|claims|complained|concluded|confirmed|confirms|criticised|\
    criticized|declared|declares|demanded|denied|described|died|emphasised|emphasized|explained|\
    explains|expressed|hoped|hopes|insisted|insists|joked|knew|likes|lived|loves|married|met|moved|\
    noted|notes|observed|played|praised|promised|recalled|refused|remembered|replied|replies|resigned|\
    responded|responds|retired|said|says|served|shrugged|smiled|spoke|stated|states|stressed|studied|\
    suggested|suggests|tells|testified|thinks|thought|told|tweeted|urged|visited|vowed|walked|warned|\
    warns|welcomed|won|writes|wrote",
);
