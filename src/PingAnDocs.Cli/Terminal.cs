using System.CommandLine;
using System.Globalization;
using Newtonsoft.Json;
using PingAnDocs.Data;
using PingAnDocs.Writing;
using Spectre.Console;

namespace PingAnDocs.Cli;

/// <summary>Where a command prints: results to the standard output, people's text to the standard error.</summary>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    /// <summary>Wide enough that nothing piped into a file or another program is ever wrapped.</summary>
    private const int UnwrappedWidth = 10_000;

    private readonly IAnsiConsole people = ConsoleOn(error);

    private bool passing;

    private bool CanReplace => people.Profile is { Out.IsTerminal: true, Capabilities.Ansi: true };

    /// <summary>The result of a command, for people to read or to pipe on.</summary>
    public IAnsiConsole Result { get; } = ConsoleOn(output);

    public static Terminal Of(ParseResult parse) =>
        new(parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);

    /// <summary>One line of people's text: a message, progress, a summary. Values are printed as they are, never read as markup.</summary>
    public void Say(FormattableString line) => people.MarkupLineInterpolated(CultureInfo.InvariantCulture, line);

    /// <summary>A line that the next one replaces; only where somebody looks at a terminal that can do so.</summary>
    public void ShowPassing(string line)
    {
        if (!CanReplace) return;
        error.Write(line);
        passing = true;
    }

    /// <summary>Takes the passing line away.</summary>
    public void ClearPassing()
    {
        if (!passing) return;
        error.Write("\r\u001b[2K");
        passing = false;
    }

    /// <summary>One JSON object on one line of the standard output.</summary>
    public void Json(Action<JsonTextWriter> write)
    {
        output.Write(JsonLines.OneLine(write));
        output.Write('\n');
    }

    /// <summary>Bytes of a text file, as they are.</summary>
    public void Raw(string text) => output.Write(text);

    /// <summary>One diagnostic: weight, code and place, then the sentence, then the hint.</summary>
    public void Show(Diagnostic diagnostic)
    {
        var colour = diagnostic.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "grey" };
        people.Markup($"  [{colour}]{DiagnosticText.Word(diagnostic.Severity)} {Markup.Escape(Label(diagnostic.Code))}[/] ");
        Say($"{DiagnosticText.Place(diagnostic.Place)}");
        Say($"      {DiagnosticText.Sentence(diagnostic)}");
        if (diagnostic.Hint.Length > 0) Say($"      → {diagnostic.Hint}");
    }

    /// <summary>The code, with the number of the rule lint behind it where it has one.</summary>
    private static string Label(string code) => LintNumbers.Of(code) is { Length: > 0 } number ? $"{code}（{number}）" : code;

    /// <summary>All errors and warnings; notes only by their number, they stand in the report and the trace.</summary>
    public void ShowWeighty(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(item => item.Severity != Severity.Note)) Show(diagnostic);
        var notes = diagnostics.Count(item => item.Severity == Severity.Note);
        if (notes > 0) Say($"  [grey]另有 {notes} 条提示，见 report.html[/]");
    }

    /// <summary>Colour and line width are the terminal's; without a terminal there is neither.</summary>
    private static IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var target = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = target.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!target.IsTerminal) console.Profile.Width = UnwrappedWidth;
        return console;
    }
}
