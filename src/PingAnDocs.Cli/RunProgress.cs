using System.Globalization;

namespace PingAnDocs.Cli;

/// <summary>How far a run is, how fast it goes and how long it will still take, in one line.</summary>
internal static class RunProgress
{
    /// <summary>The line. Documents that were kept cost next to nothing, so only those that were made say anything about the speed.</summary>
    /// <param name="total">Documents of the run.</param>
    /// <param name="done">Documents made or kept so far.</param>
    /// <param name="made">Documents made so far.</param>
    /// <param name="elapsed">Time since the first was begun.</param>
    public static string Text(int total, int done, int made, TimeSpan elapsed)
    {
        var so = string.Create(CultureInfo.InvariantCulture, $"已完成 {done}/{total}");
        if (made == 0 || elapsed.Ticks == 0) return so;
        var left = TimeSpan.FromTicks(elapsed.Ticks / made * (total - done));
        return string.Create(CultureInfo.InvariantCulture, $"{so}，每分钟 {made * TimeSpan.TicksPerMinute / elapsed.Ticks} 份，约剩 {Words(left)}");
    }

    private static string Words(TimeSpan time)
    {
        var (hours, minutes, seconds) = (time.Ticks / TimeSpan.TicksPerHour, time.Minutes, time.Seconds);
        if (hours > 0) return string.Create(CultureInfo.InvariantCulture, $"{hours} 小时 {minutes} 分");
        return minutes > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{minutes} 分 {seconds} 秒")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds} 秒");
    }
}
