namespace PingAnDocs.Verification.Claims;

/// <summary>Whether a heard statement is the planned one. What a text may leave open (the scope of a rank, the sign of 相差) it may leave open here.</summary>
internal sealed class ClaimLikeness(Vocabulary vocabulary)
{
    /// <summary>True when the two say the same.</summary>
    public bool Same(Claim planned, Claim heard) =>
        planned.Kind == heard.Kind && SameFigure(planned, heard) && planned.Earlier == heard.Earlier && planned.Masked == heard.Masked
        && Wave(planned, heard) && Sign(planned, heard) && Unit(planned, heard) && Subject(planned, heard) && Comparator(planned, heard);

    // A lost trailing zero is a changed figure: 0.50 was published, 0.5 was not.
    private static bool SameFigure(Claim planned, Claim heard) =>
        planned.Value == heard.Value && (heard.InWords || planned.InWords || planned.Value?.Scale == heard.Value?.Scale);

    // A count over several surveys belongs to none.
    private static bool Wave(Claim planned, Claim heard) =>
        planned.Wave == heard.Wave || planned.Wave.Length == 0 || (heard.Wave.Length == 0 && planned.Kind == ClaimKind.Count);

    private static bool Sign(Claim planned, Claim heard) =>
        planned.Sign == heard.Sign || heard.Sign is null;

    private static bool Unit(Claim planned, Claim heard) =>
        planned.Kind is ClaimKind.Count or ClaimKind.Run || planned.Unit == heard.Unit || (heard.Unit.Length == 0 && heard.InWords);

    private bool Subject(Claim planned, Claim heard)
    {
        if (planned.Subject == heard.Subject) return true;
        if (planned.Kind == ClaimKind.Gap && heard.Sign is null && planned.Subject == heard.Comparator && planned.Comparator == heard.Subject) return true;
        // 最低的河青镇与最高水平相差10.22个百分点: the text need not say who stands highest.
        if (planned.Kind == ClaimKind.Gap && heard.Sign is null && planned.Comparator == heard.Comparator && vocabulary.IsKind(heard.Subject)) return true;
        if (planned.Kind == ClaimKind.Count) return SameSet(planned.Subject, heard.Subject);
        return planned.Kind == ClaimKind.Value && IsDifference(planned.Subject, heard.Subject);
    }

    // Without a direction the two ends of a spread may be said in either order.
    private static bool Comparator(Claim planned, Claim heard) =>
        planned.Comparator == heard.Comparator
        || planned.Wave.Length == 0
        || (heard.Comparator.Length == 0 && planned.Kind is ClaimKind.Rank or ClaimKind.RankChange or ClaimKind.Count)
        || (planned.Kind == ClaimKind.Gap && heard.Sign is null && heard.Comparator.Length == 0 && planned.Subject == heard.Subject)
        || (planned.Kind == ClaimKind.Gap && heard.Sign is null && planned.Subject == heard.Comparator && planned.Comparator == heard.Subject);

    private static bool IsDifference(string planned, string heard)
    {
        var parts = planned.Split("与");
        return parts.Length == 2 && parts[1].EndsWith("之差", StringComparison.Ordinal) && heard == $"{parts[1][..^2]}与{parts[0]}之差";
    }

    // One side may name the averages that the other only calls average: 3项低于平均水平.
    private static bool SameSet(string planned, string heard)
    {
        var (left, right) = (planned.Split('：'), heard.Split('：'));
        if (left[0] != right[0] || left.Length != right.Length || left.Length == 1) return left[0] == right[0] && left.Length == right.Length;
        return Averages(left[1]) is { } sign && sign == Averages(right[1]) && (left[1].StartsWith("平均", StringComparison.Ordinal) || right[1].StartsWith("平均", StringComparison.Ordinal));
    }

    private static char? Averages(string properties)
    {
        var signs = properties.Split('、').Select(property => property[^1]).Distinct().ToList();
        return signs.Count == 1 && !properties.StartsWith("基期", StringComparison.Ordinal) && !properties.StartsWith("位次", StringComparison.Ordinal) ? signs[0] : null;
    }
}
