using System.Text;

namespace PingAnDocs.Tests.KitMistakes;

/// <summary>One mistake made in a copy of the shipped kit.</summary>
/// <param name="Title">What the editor did, in Chinese.</param>
/// <param name="Code">The code that must report it.</param>
/// <param name="File">The file it is made in.</param>
/// <param name="After">A text before the place; the mistake is made at the first occurrence behind it.</param>
/// <param name="Old">The text that is replaced.</param>
/// <param name="New">What stands there instead. ▲ marks the place that must be reported and is not written itself.</param>
internal sealed record KitMistake(string Title, string Code, string File, string After, string Old, string New)
{
    private const string Mark = "▲";

    /// <summary>Without a mark: a member of the object that must be reported, such as "id": "R-104".</summary>
    public string Object { get; init; } = After;

    /// <summary>Without a mark: the text behind <see cref="After"/> that must be reported; empty for none.</summary>
    public string Spot { get; init; } = "";

    /// <summary>True when only the whole file can be reported, because what is wrong is that something is not there.</summary>
    public bool WholeFile { get; init; }

    /// <summary>Writes the file with the mistake into the copied kit; gives the line and column that must be reported.</summary>
    public (int Line, int Column) MakeIn(string folder)
    {
        var path = Path.Combine(folder, File);
        var right = System.IO.File.ReadAllText(path);
        var at = right.IndexOf(Old, right.IndexOf(After, StringComparison.Ordinal) is var start and >= 0 ? start : right.Length, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{Title}: “{Old}” is not in {File} after “{After}”");
        var marked = right[..at] + New + right[(at + Old.Length)..];
        System.IO.File.WriteAllText(path, marked.Replace(Mark, "", StringComparison.Ordinal), new UTF8Encoding(false));
        return WholeFile ? (0, 0) : PlaceIn(marked);
    }

    private (int Line, int Column) PlaceIn(string marked)
    {
        var place = marked.IndexOf(Mark, StringComparison.Ordinal);
        if (place < 0 && Spot.Length > 0)
            place = marked.IndexOf(Spot, marked.IndexOf(After, StringComparison.Ordinal), StringComparison.Ordinal);
        else if (place < 0)
            place = marked.LastIndexOf('{', marked.IndexOf(Object, StringComparison.Ordinal));
        var before = marked[..place];
        return (before.Count(sign => sign == '\n') + 1, place - before.LastIndexOf('\n'));
    }
}
