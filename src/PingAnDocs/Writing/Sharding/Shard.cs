using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PingAnDocs.Writing.Sharding;

/// <summary>One part of a run that several machines do together.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Number, int Count)
{
    /// <summary>More parts than this are a slip of the pen.</summary>
    public const int Most = 100_000;

    /// <summary>How a part is written on the command line and in the manifest.</summary>
    public string Word => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    /// <summary>Reads 2/8; null for anything that is no part.</summary>
    public static Shard? Read(string word) => word.Split('/') is [var number, var count]
        && Whole(number) is { } own && Whole(count) is { } all && own >= 1 && own <= all && all <= Most
        ? new Shard(own, all)
        : null;

    /// <summary>True when the input of this name falls to this part: the same on every machine, whatever other inputs there are.</summary>
    public bool Takes(string shown) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(shown))) % (ulong)Count == (ulong)(Number - 1);

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
