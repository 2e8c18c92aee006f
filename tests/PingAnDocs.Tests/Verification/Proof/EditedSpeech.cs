using System.Text.RegularExpressions;

namespace PingAnDocs.Tests.Verification.Proof;

/// <summary>One speech as an official edited it, with the mistakes somebody planted in it: ⟦right→wrong|kind⟧.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Survey">Path of its survey in the repository.</param>
/// <param name="Kit">Folder of its kit.</param>
/// <param name="Marked">Its lines with the marks; table rows start with |.</param>
internal sealed partial record EditedSpeech(string Name, string Survey, string Kit, string Marked)
{
    /// <summary>All edited speeches.</summary>
    public static IReadOnlyList<EditedSpeech> All { get; } = Of("Edited");

    /// <summary>Edited speeches nobody has fitted the proofreader to: they measure, and nothing is mended after them one by one.</summary>
    public static IReadOnlyList<EditedSpeech> Unseen { get; } = Of("EditedUnseen");

    /// <summary>Passages somebody who knows the grammar wrote to mislead it; all of them true.</summary>
    public static IReadOnlyList<EditedSpeech> Rewritten { get; } = Of("Rewritten");

    /// <summary>The planted mistakes.</summary>
    public IReadOnlyList<PlantedMistake> Mistakes { get; } =
        [.. Mark().Matches(Marked).Select((match, index) => new PlantedMistake(index, match.Groups["right"].Value, match.Groups["wrong"].Value, match.Groups["kind"].Value))];

    /// <summary>The text with one of the mistakes in it, or with none.</summary>
    public IReadOnlyList<string> With(PlantedMistake? mistake) => Lines(Mark().Replace(Marked, match => (mistake is not null && match.Index == IndexOf(mistake) ? match.Groups["wrong"] : match.Groups["right"]).Value));

    /// <summary>Number of the paragraph of the finished document a mistake stands in, from 1; each cell of a table is a paragraph.</summary>
    public int ParagraphOf(PlantedMistake mistake)
    {
        var before = Mark().Replace(Marked[..IndexOf(mistake)], "${right}");
        return Lines(before).Sum(line => line.StartsWith('|') ? line.Split('|').Length - 1 : 1);
    }

    private static IReadOnlyList<EditedSpeech> Of(string folder) =>
        [.. Directory.GetFiles(Repository.At("tests", "PingAnDocs.Tests", "Verification", folder), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    private static EditedSpeech Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var heads = lines.TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).ToList();
        return new EditedSpeech(
            Path.GetFileNameWithoutExtension(path), Head(heads, "survey"), Head(heads, "kit"), string.Join('\n', lines.Skip(heads.Count).Where(line => line.Length > 0)));
    }

    private static string Head(List<string> heads, string name) => heads.Single(head => head.StartsWith($"# {name}: ", StringComparison.Ordinal))[(name.Length + 4)..].Trim();

    private static string[] Lines(string text) => text.Split('\n');

    private int IndexOf(PlantedMistake mistake) => Mark().Matches(Marked)[mistake.Index].Index;

    [GeneratedRegex("⟦(?<right>[^→⟧]*)→(?<wrong>[^⟧|]*)(\\|(?<kind>[^⟧]*))?⟧", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}

/// <summary>A planted mistake.</summary>
/// <param name="Index">Number in its text, from 0.</param>
/// <param name="Right">What stood there.</param>
/// <param name="Wrong">What stands there now.</param>
/// <param name="Kind">What kind of mistake it is.</param>
internal sealed record PlantedMistake(int Index, string Right, string Wrong, string Kind);
