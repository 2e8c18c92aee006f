using System.Runtime.InteropServices;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>Turns Ctrl-C and the system's request to end into a wish to stop after the documents that are being made. A second one ends the program at once.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public StopSignals() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, ExitCode.Interrupted)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, ExitCode.Terminated)),
    ];

    /// <summary>Cancelled when the run shall stop.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>The exit code of a run that was stopped; null when it was not.</summary>
    public int? Code { get; private set; }

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext signal, int code)
    {
        if (Code is not null) return;
        signal.Cancel = true;
        Code = code;
        source.Cancel();
    }
}
