namespace PingAnDocs.Narration.Planning;

/// <summary>In which form a document tells the results of the units below.</summary>
public enum SubunitForm
{
    /// <summary>Sentences in the results.</summary>
    Sentence,

    /// <summary>Sentences, and a table after them.</summary>
    Table,

    /// <summary>Sentences, and a table as attachment on a page of its own.</summary>
    Attachment,

    /// <summary>Not at all.</summary>
    None,
}
