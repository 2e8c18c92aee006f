namespace PingAnDocs.Findings.Features;

/// <summary>Square root in decimals, by Newton's iteration; binary floating point has no place near a figure.</summary>
internal static class DecimalRoot
{
    public static decimal Of(decimal square)
    {
        if (square <= 0)
            return 0;
        var root = Math.Max(square, 1);
        for (var next = Step(square, root); next < root; next = Step(square, root))
            root = next;
        return root;
    }

    private static decimal Step(decimal square, decimal root) => (root + (square / root)) / 2;
}
