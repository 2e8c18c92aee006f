using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>What stands right before a figure.</summary>
internal readonly struct LookBack(IReadOnlyList<Token> tokens, int from, int index)
{
    /// <summary>由0.43, 由上年的0.43, 较上年的0.43, 比上年0.43: the figure is one of the base period.</summary>
    public bool IsFromPast => At(1) == Sense.From || (At(1) == Sense.Of && At(2) == Sense.Past) || At(1) == Sense.Past;

    /// <summary>提升到92.31%: the figure is where something arrived.</summary>
    public bool IsArrival => At(1) == Sense.To;

    private Sense At(int back) => index - back >= from ? tokens[index - back].Sense : Sense.Nothing;
}
