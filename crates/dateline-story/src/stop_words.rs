//! Words that say nothing about what a report is about: function words of English and of the larger
//! European languages, and the verbs and nouns of every news report. Folded as [`crate::words`] folds them.

/// In no order that matters; looked up by key.
#[rustfmt::skip]
pub(crate) const STOP_WORDS: &[&str] = &[
    // English: articles, pronouns, conjunctions, prepositions, auxiliaries.
    "a", "about", "above", "across", "after", "again", "against", "ago", "all", "almost", "along",
    "already", "also", "although", "always", "am", "among", "an", "and", "another", "any", "anything",
    "are", "aren't", "around", "as", "at", "away", "back", "be", "became", "because", "been", "before",
    "behind", "being", "below", "between", "both", "but", "by", "came", "can", "can't", "cannot", "come",
    "could", "couldn't", "did", "didn't", "do", "does", "doesn't", "doing", "don't", "done", "down",
    "during", "each", "either", "else", "enough", "even", "ever", "every", "few", "for", "from", "further",
    "get", "give", "given", "go", "going", "good", "got", "had", "has", "have", "haven't", "having", "he",
    "he'd", "he'll", "her", "here", "hers", "herself", "him", "himself", "his", "how", "however", "i",
    "i'd", "i'll", "i'm", "i've", "if", "in", "including", "inside", "instead", "into", "is", "isn't", "it",
    "it'll", "its", "itself", "just", "keep", "know", "later", "least", "less", "let", "like", "likely",
    "made", "make", "making", "many", "may", "maybe", "me", "might", "mine", "more", "most", "much", "must",
    "my", "myself", "near", "need", "neither", "never", "next", "no", "nor", "not", "nothing", "now", "of",
    "off", "often", "on", "once", "one", "only", "onto", "or", "other", "others", "our", "ours", "out",
    "over", "own", "per", "perhaps", "put", "quite", "rather", "really", "same", "see", "seen", "shall",
    "she", "she'd", "she'll", "should", "shouldn't", "since", "so", "some", "something", "soon", "still",
    "such", "take", "taken", "than", "that", "the", "their", "theirs", "them", "themselves", "then",
    "there", "these", "they", "they'd", "they'll", "they're", "they've", "thing", "think", "this", "those",
    "though", "through", "thus", "to", "together", "too", "toward", "towards", "two", "under", "until",
    "up", "upon", "us", "use", "used", "very", "via", "want", "wants", "was", "wasn't", "way", "we",
    "we'll", "we're", "we've", "well", "went", "were", "weren't", "what", "when", "where", "whether",
    "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "won't", "would",
    "wouldn't", "yet", "you", "you'll", "you're", "you've", "your", "yours", "yourself",
    // English: the words of every report.
    "according", "added", "asked", "called", "day", "first", "last", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "month", "new", "news", "people", "report", "reported",
    "reporter", "said", "say", "saying", "second", "spokesman", "spokeswoman", "statement", "three", "time",
    "today", "told", "tomorrow", "tonight", "week", "year", "yesterday",
    // English: number words.
    "billion", "dozen", "dozens", "eight", "eleven", "five", "four", "hundred", "hundreds", "million",
    "nine", "percent", "seven", "six", "ten", "thousand", "thousands", "twelve", "twenty",
    // German.
    "aber", "als", "am", "an", "auch", "auf", "aus", "bei", "bis", "das", "dass", "dem", "den", "der",
    "des", "die", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "für", "gegen",
    "haben", "hat", "ich", "ihr", "ihre", "im", "ist", "kann", "mehr", "mit", "nach", "nicht", "noch",
    "nur", "oder", "sagte", "sein", "seine", "sich", "sie", "sind", "über", "um", "und", "unter", "von",
    "vor", "war", "waren", "werden", "wie", "wir", "wird", "wurde", "wurden", "zu", "zum", "zur",
    "zwischen",
    // French.
    "au", "aux", "avec", "avoir", "ce", "cette", "ces", "c'est", "comme", "dans", "de", "depuis", "deux",
    "dit", "du", "elle", "elles", "en", "entre", "est", "et", "été", "être", "fait", "il", "ils", "je",
    "la", "le", "les", "leur", "leurs", "mais", "même", "ne", "nous", "ont", "ou", "où", "par", "pas",
    "plus", "pour", "qu'il", "que", "qui", "sa", "sans", "se", "selon", "ses", "son", "sont", "sur", "tout",
    "un", "une", "vous",
    // Spanish and Portuguese.
    "al", "ao", "aos", "como", "con", "contra", "cuando", "da", "das", "del", "desde", "dijo", "disse",
    "do", "dos", "e", "el", "ela", "ele", "em", "entre", "era", "esta", "este", "está", "fue", "foi", "ha",
    "han", "hasta", "hay", "la", "las", "lo", "los", "más", "mais", "mas", "muy", "não", "na", "nas", "no",
    "nos", "o", "os", "para", "pelo", "pela", "pero", "por", "que", "se", "según", "ser", "si", "sin",
    "sobre", "su", "sus", "também", "también", "um", "uma", "un", "una", "uno", "y", "ya",
    // Italian and Dutch.
    "alla", "anche", "che", "chi", "col", "dal", "dalla", "degli", "della", "delle", "di", "gli", "ha",
    "hanno", "nel", "nella", "non", "per", "più", "sono", "stato", "sul", "sulla", "tra", "aan", "bij",
    "dat", "deze", "dit", "door", "een", "en", "geen", "heeft", "het", "hij", "ik", "is", "maar", "meer",
    "met", "naar", "niet", "nog", "om", "ook", "op", "over", "te", "tot", "uit", "van", "voor", "was",
    "wat", "wordt", "worden", "zei", "zich", "zijn",
    // Russian and Ukrainian.
    "без", "был", "была", "были", "было", "в", "во", "где", "для", "до", "его", "ее", "если", "есть", "еще",
    "же", "за", "и", "из", "или", "им", "их", "к", "как", "когда", "который", "которые", "ли", "мы", "на",
    "не", "нет", "но", "о", "об", "он", "она", "они", "от", "по", "под", "после", "при", "с", "сказал",
    "со", "та", "так", "также", "те", "то", "того", "только", "том", "у", "уже", "что", "чтобы", "это",
    "этого", "і", "з", "із", "його", "й", "та", "це", "що", "щоб", "як", "який", "від", "є", "був", "було",
    "були",
];
