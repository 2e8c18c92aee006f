namespace PingAnDocs.Verification.Claims.Words;

/// <summary>What a word does in a statement about figures. Everything else in a text is passed over.</summary>
internal enum Sense
{
    // Names.
    Indicator, ShortIndicator, Group, Wave, Comparator, Town, TownKind, PeerKind, IndicatorNoun, PartNoun, Pronoun, Office, Evidence,

    // Directions, with a sign.
    OverTime, AgainstOthers, OfRank, Level, Wider, Narrower, Relative, Extent,

    // The other grammar of comparison.
    Average, Past, Now, SincePast, Than, Of, Gap, Apart, From, To, Respectively, Reach, ShareOf, Remaining, Is, Has, Advantage,

    // Ranks.
    First, Last, Front, Behind, Place, Tied, Highest, Lowest, Top, InARow, Record, All, Not, Target,

    // The course of a text.
    Overall,

    // Marks.
    Comma, Semicolon, Stop, Colon, Open, Close, ListMark,

    // Figures.
    Figure, Aside, Ordinal, FrontPlaces, RearPlaces, Nothing,
}
