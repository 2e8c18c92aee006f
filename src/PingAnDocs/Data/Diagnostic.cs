namespace PingAnDocs.Data;

/// <summary>One fault or remark about an input, a kit or a finished document. Texts are Chinese, for the drafting official.</summary>
/// <param name="Code">Stable code: SV survey data, KT kit, WT Word template, VF verification, IO files and folders.</param>
/// <param name="Severity">Weight of the diagnostic.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">One full sentence that says what is wrong.</param>
/// <param name="Found">What was found, quoted; empty when nothing can be quoted.</param>
/// <param name="Expected">What was expected; empty when there is no single expectation.</param>
/// <param name="Hint">How to mend it; empty when the message says so already.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, SourcePlace Place, string Message, string Found, string Expected, string Hint);
