using System.Text.RegularExpressions;

namespace PingAnDocs.Tests.Architecture;

/// <summary>One C# file of the repository, as the architecture tests read it.</summary>
/// <param name="Path">Path from the repository's root, with forward slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record CodeFile(string Path, string Text)
{
    /// <summary>The text without comments and string contents, so that words in them do not count as code.</summary>
    public string Code => Noise().Replace(Text, match => match.Value[0] == '"' ? "\"\"" : "");

    public IEnumerable<string> Usings => Using().Matches(Text).Select(match => match.Groups["name"].Value);

    public string Namespace => NamespaceLine().Match(Text).Groups["name"].Value;

    /// <summary>All files under a folder of the repository, generated ones excepted.</summary>
    public static IReadOnlyList<CodeFile> Under(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.At(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Full: path, Short: System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')))
            .Where(path => !path.Short.Contains("/obj/", StringComparison.Ordinal) && !path.Short.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => new CodeFile(path.Short, File.ReadAllText(path.Full))),
    ];

    public bool Names(string word) => Regex.IsMatch(Code, $@"\b{Regex.Escape(word)}\b", RegexOptions.NonBacktracking);

    public override string ToString() => Path;

    [GeneratedRegex("""//[^\n]*|/\*[\s\S]*?\*/|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)'""", RegexOptions.None, 2000)]
    private static partial Regex Noise();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Using();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NamespaceLine();
}
