namespace PingAnDocs.Data;

/// <summary>How much a diagnostic weighs: a note informs, a warning asks for a look, an error refuses the input.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
