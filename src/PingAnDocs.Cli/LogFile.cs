using System.Globalization;
using Serilog;
using Serilog.Core;

namespace PingAnDocs.Cli;

/// <summary>The log a user may ask for.</summary>
internal static class LogFile
{
    /// <summary>A log into the file, or a silent one when none is asked for.</summary>
    public static Logger Open(string? path) => path is null
        ? new LoggerConfiguration().CreateLogger()
        : new LoggerConfiguration().WriteTo.File(path, formatProvider: CultureInfo.InvariantCulture).CreateLogger();
}
