namespace PingAnDocs.Writing;

/// <summary>Says why the disk refused, and what may be done about it.</summary>
public static class DiskFault
{
    /// <summary>What the system answers when the disk is full; Windows has two such answers, others tell a used-up quota apart.</summary>
    public const int NoSpaceLeft = 28;

    private const int ReadOnly = 30;
    private const int QuotaUsedUp = 122;
    private const int MacQuotaUsedUp = 69;
    private const int WindowsFull = unchecked((int)0x80070070);
    private const int WindowsHandleFull = unchecked((int)0x80070027);
    private const int WindowsWriteProtected = unchecked((int)0x80070013);
    private const int WindowsSharing = unchecked((int)0x80070020);

    /// <summary>True when every further write would fail as well.</summary>
    public static bool IsFull(Exception fault) => fault is IOException
        && fault.HResult is NoSpaceLeft or QuotaUsedUp or MacQuotaUsedUp or WindowsFull or WindowsHandleFull;

    /// <summary>The reason, without full stop, and the hint.</summary>
    public static (string Reason, string Hint) Of(Exception fault) => fault switch
    {
        _ when IsFull(fault) => ("磁盘已满，或者超出了限额", "请腾出空间，再运行一次同样的命令，就从停下的地方接着做；也可以换一个输出文件夹。"),
        IOException { HResult: ReadOnly or WindowsWriteProtected } => ("这个位置是只读的", "请换一个可以写入的输出文件夹。"),
        IOException { HResult: WindowsSharing } => ("文件正被别的程序打开", "请关闭已打开的文档后重试。"),
        UnauthorizedAccessException => ("没有写入权限", "请检查文件夹的权限，或者换一个输出文件夹。"),
        DirectoryNotFoundException => ("写不进去：没有这个文件夹", "请先建好文件夹，或者换一个位置。"),
        _ => ("系统拒绝写入", "请检查磁盘空间和写入权限，并关闭已打开的同名文档后重试。"),
    };
}
