using System.Text;

namespace PingAnDocs.Cli;

/// <summary>Start of the command pingan.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        // Chinese on a Windows console needs UTF-8; piped output is UTF-8 without a mark.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return PinganCommand.Run(arguments, Console.Out, Console.Error);
    }
}
