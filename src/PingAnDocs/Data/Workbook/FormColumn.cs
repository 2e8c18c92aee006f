namespace PingAnDocs.Data.Workbook;

/// <summary>One column of the office's form whose head is fixed.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Member">Member of the survey file it fills; empty when it only tells which row belongs to what.</param>
/// <param name="Help">What belongs here, for the user.</param>
internal sealed record FormColumn(string Head, string Member, string Help)
{
    /// <summary>Other heads that mean the same.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Words to choose from, with what the survey file calls them; empty for free text.</summary>
    public IReadOnlyList<(string Word, string Value)> Choices { get; init; } = [];

    /// <summary>True for numbers.</summary>
    public bool IsNumber { get; init; }

    /// <summary>True when a cell with this text is the head of this column.</summary>
    public bool Answers(string text) => HeadText.Plain(text) is var plain && (plain == HeadText.Plain(Head) || Also.Contains(plain));
}
