using System.Runtime.InteropServices;

namespace PingAnDocs.Writing;

/// <summary>Forces the names in a folder to the disk: after a power cut a renamed file bears its new name only if its folder was flushed too.</summary>
/// <remarks>.NET opens no folders, hence the three calls of the system. Windows keeps names in its journal and offers no such call.</remarks>
internal static partial class FolderSync
{
    private const int InputOutputError = 5;

    /// <summary>Flushes the folder's names; a file system that cannot do it is left alone, a disk that fails is told.</summary>
    public static void Flush(string folder)
    {
        FaultPoint.Pass();
        if (!OperatingSystem.IsWindows() && FaultOf(folder) is var fault and (InputOutputError or DiskFault.NoSpaceLeft))
            throw new IOException("The folder could not be flushed to the disk.", fault);
    }

    private static int FaultOf(string folder)
    {
        try
        {
            var handle = Open(folder, 0);
            if (handle < 0) return 0;
            var fault = FlushHandle(handle) == 0 ? 0 : Marshal.GetLastPInvokeError();
            _ = Close(handle);
            return fault;
        }
        catch (Exception lacking) when (lacking is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system whose library bears another name: the files themselves are flushed all the same.
            return 0;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FlushHandle(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int handle);
}
