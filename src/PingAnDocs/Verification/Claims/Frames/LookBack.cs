using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>What stands right before a figure.</summary>
internal readonly struct LookBack(IReadOnlyList<Token> tokens, int from, int index)
{
    /// <summary>由0.43, 由上年的0.43, 较上年的0.43, 比上年0.43: the figure is one of the base period.</summary>
    public bool IsFromPast => IsFrom || (At(1) == Sense.Of && At(2) == Sense.Past) || At(1) == Sense.Past;

    /// <summary>提升到92.31%: the figure is where something arrived.</summary>
    public bool IsArrival => At(1) == Sense.To;

    // 由全市第6位, 由上年的第6位.
    private bool IsFrom
    {
        get
        {
            var back = 1;
            while (back < 4 && At(back) is Sense.Comparator or Sense.Of or Sense.Past) back++;
            return At(back) == Sense.From;
        }
    }

    private Sense At(int back) => index - back >= from ? tokens[index - back].Sense : Sense.Nothing;
}
