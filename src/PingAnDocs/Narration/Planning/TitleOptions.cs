using PingAnDocs.Data.Json;

namespace PingAnDocs.Narration.Planning;

/// <summary>Where a long title breaks into two lines (plan.json, <c>titleLines</c>): a program that sets type breaks it inside a word.</summary>
/// <param name="Width">Full-width characters that fit on a line of the template.</param>
/// <param name="Before">Words before which a title may break.</param>
public sealed record TitleOptions(int Width, IReadOnlyList<string> Before)
{
    private const decimal WidestLine = 99m;

    /// <summary>Divides the words in plan.json.</summary>
    internal const char Mark = '、';

    /// <summary>Twenty characters of 22 points fill the official type area.</summary>
    public static TitleOptions Usual { get; } = new(20, "提升、深化、加强、做好、情况、推进会、工作推进会、工作会议、部署会、动员会、总结会、通报会、暨".Split(Mark));

    /// <summary>Reads the member of plan.json.</summary>
    internal static TitleOptions Read(ObjectReader? reader)
    {
        if (reader is null)
            return Usual;
        var before = reader.Node("before") is null ? Usual.Before : reader.Text("before").Split(Mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var options = new TitleOptions((int)SubunitOptionsReader.Number(reader, "width", Usual.Width, WidestLine), before);
        reader.End();
        return options;
    }
}
