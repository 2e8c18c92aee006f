namespace PingAnDocs.Writing;

/// <summary>The exit codes of the command; a batch ends with the gravest code of its documents.</summary>
public static class ExitCode
{
    /// <summary>All done.</summary>
    public const int Done = 0;

    /// <summary>Data refused; the other documents of a batch are made all the same.</summary>
    public const int DataRefused = 1;

    /// <summary>Template, rules or phrases have a fault.</summary>
    public const int KitFault = 2;

    /// <summary>A document failed verification and was kept back.</summary>
    public const int KeptBack = 3;

    /// <summary>Something unexpected, such as a full disk.</summary>
    public const int Unexpected = 4;

    /// <summary>Wrong command line.</summary>
    public const int WrongCommandLine = 64;

    /// <summary>Interrupted by the user (Ctrl-C); what is done stays done, the same command goes on from there.</summary>
    public const int Interrupted = 130;

    /// <summary>Asked by the system to end (SIGTERM); the same.</summary>
    public const int Terminated = 143;

    /// <summary>Gravest first: unexpected, kit fault, kept back, data refused, done.</summary>
    private static readonly int[] ByGravity = [Unexpected, KitFault, KeptBack, DataRefused, Done];

    /// <summary>The graver of two codes.</summary>
    public static int Graver(int one, int other) =>
        Array.IndexOf(ByGravity, one) <= Array.IndexOf(ByGravity, other) ? one : other;

    /// <summary>The code of a run whose documents are there but not all that was asked for beside them, such as a PDF: never a success, and never in the way of a document's own code.</summary>
    public static int Incomplete(int code) => code == Done ? Unexpected : code;

    /// <summary>The code of one document.</summary>
    public static int Of(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Released => Done,
        OutcomeStatus.DataRefused => DataRefused,
        OutcomeStatus.KitFault => KitFault,
        OutcomeStatus.KeptBack => KeptBack,
        _ => Unexpected,
    };
}
