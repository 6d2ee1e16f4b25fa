//! Words that make a name an organisation's, a building's, an event's.
//!
//! Comes in: a word as it stands in a name. Goes out: what the word makes of the name. Refuses persons.

use dateline_types::EntityType;

/// What a name is that ends in (or holds) this word.
pub(crate) fn kind_by_word(word: &str) -> Option<EntityType> {
    match word {
        "Ministry" | "Party" | "Council" | "Bank" | "Committee" | "Commission" | "University" | "College"
        | "Institute" | "Agency" | "Association" | "Organization" | "Organisation" | "Union"
        | "Department" | "Senate" | "Congress" | "Parliament" | "Court" | "Corp" | "Inc" | "Ltd"
        | "Company" | "Group" | "Foundation" | "Federation" | "Times" | "Post" | "Journal" | "News"
        | "Press" | "Guardian" | "Tribune" | "Herald" | "Authority" | "Office" | "Bureau" | "Board"
        | "Army" | "Navy" | "Force" | "Forces" | "Guard" | "Police" | "Society" | "Club" | "League"
        | "Alliance" | "Coalition" | "Movement" | "Front" | "Trust" | "Fund" | "Church" | "School"
        | "Academy" | "Reserve" | "Treasury" | "Assembly" | "Center" | "Centre" | "Network" | "Project"
        | "Media" | "Television" | "Radio" | "Airlines" | "Industries" | "Campaign" | "Administration"
        | "Service" | "Services" | "Democrats" | "Conservatives" | "Greens" | "Liberals" => {
            Some(EntityType::Org)
        }
        "Airport" | "Bridge" | "Tower" | "Stadium" | "Hall" | "Palace" | "Hospital" | "Street" | "Avenue"
        | "Highway" | "Museum" | "Pipeline" | "Station" | "Building" | "Square" | "Arena" | "Castle" => {
            Some(EntityType::Fac)
        }
        "War" | "Olympics" | "Summit" | "Election" | "Revolution" | "Cup" | "Championship" | "Games"
        | "Festival" | "Conference" | "Convention" => Some(EntityType::Event),
        "Sea" | "River" | "Lake" | "Ocean" | "Mountains" | "Mountain" | "Valley" | "Island" | "Islands"
        | "Bay" | "Gulf" | "Coast" | "Strait" | "Desert" | "Peninsula" => Some(EntityType::Loc),
        "County" | "City" | "Province" | "Republic" | "Kingdom" => Some(EntityType::Gpe),
        "Act" | "Treaty" | "Constitution" => Some(EntityType::Work),
        _ => None,
    }
}

/// Names of organisations that their words do not tell.
pub(crate) fn is_known(name: &str) -> bool {
    matches!(
        name,
        "NATO"
            | "Kremlin"
            | "White House"
            | "Pentagon"
            | "Reuters"
            | "CNN"
            | "BBC"
            | "AP"
            | "AFP"
            | "EU"
            | "UN"
            | "U.N."
            | "FBI"
            | "CIA"
            | "NBC"
            | "CBS"
            | "ABC"
            | "MSNBC"
            | "WHO"
            | "IMF"
            | "OECD"
            | "OPEC"
            | "UNESCO"
            | "UNICEF"
            | "GOP"
            | "United Nations"
            | "European Union"
            | "Interfax"
            | "TASS"
            | "Fox News"
            | "House of Representatives"
            | "House of Commons"
            | "House of Lords"
            | "Google"
            | "Facebook"
            | "Twitter"
            | "Microsoft"
            | "Apple"
            | "Amazon"
            | "Taliban"
            | "Hamas"
            | "Hezbollah"
            | "State Department"
            | "Capitol"
    )
}
