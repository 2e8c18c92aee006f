namespace PingAnDocs.Data;

/// <summary>The meeting at which the speech is given. Every member may be missing (empty text or null).</summary>
/// <param name="Title">Title of the speech.</param>
/// <param name="SpeakerPost">Post of the speaker, such as 县委常委、政法委书记.</param>
/// <param name="SpeakerName">Name of the speaker.</param>
/// <param name="Date">Day of the speech; the only date the program knows.</param>
/// <param name="DatePlace">Where the date stands; null without a date.</param>
/// <param name="Salutation">Salutation without colon, such as 同志们.</param>
/// <param name="PublishedBy">Who published the results, such as 市委政法委.</param>
/// <param name="PublishedOn">When they were published, in words, such as 年初.</param>
/// <param name="Horizon">Until when work is deployed, in words, such as 年底前.</param>
public sealed record Occasion(
    string Title,
    string SpeakerPost,
    string SpeakerName,
    DateOnly? Date,
    SourcePlace? DatePlace,
    string Salutation,
    string PublishedBy,
    string PublishedOn,
    string Horizon);
