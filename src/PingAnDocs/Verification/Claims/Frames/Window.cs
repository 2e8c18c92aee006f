using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>What a clause has said since its last figure.</summary>
internal sealed class Window
{
    /// <summary>Averages named.</summary>
    public List<string> Comparators { get; } = [];

    /// <summary>Scope named last, as printed.</summary>
    public string Scope { get; set; } = "";

    /// <summary>True when 比, 与, 较 stood before the averages.</summary>
    public bool Than { get; set; }

    /// <summary>True when 平均 was said.</summary>
    public bool Average { get; set; }

    /// <summary>The direction word said last; null for none.</summary>
    public Token? Direction { get; set; }

    /// <summary>True when the base period is what is spoken of, not what is compared with.</summary>
    public bool Past { get; set; }

    /// <summary>True when the figure to come is one of the base period: 较上年的0.43, 由0.43.</summary>
    public bool FromPast { get; set; }

    /// <summary>True when the figure to come is where something arrived: 提升到92.31%.</summary>
    public bool To { get; set; }

    /// <summary>True when 差距 was said in the clause.</summary>
    public bool Gap { get; set; }

    /// <summary>True when 优势 was said in the clause.</summary>
    public bool Advantage { get; set; }

    /// <summary>True when 相差 was said.</summary>
    public bool Apart { get; set; }

    /// <summary>Direction the word of distance states: -1 for 还差, 0 for 相差.</summary>
    public int ApartSign { get; set; }

    /// <summary>True when 占 was said.</summary>
    public bool Share { get; set; }

    /// <summary>True when 达到 was said.</summary>
    public bool Reach { get; set; }

    /// <summary>Direction of the last distance said in the clause: 低于省平均水平0.79、市平均水平0.28.</summary>
    public int? LastGap { get; set; }

    /// <summary>True when the averages follow a figure in one list.</summary>
    public bool Continues { get; set; }

    /// <summary>True after 多下降, 少提升.</summary>
    public bool IsRelative { get; set; }

    /// <summary>Distances said so far in the clause.</summary>
    public int GapsSaid { get; set; }

    /// <summary>After a figure: what it used up is forgotten, what colours the whole clause stays.</summary>
    /// <param name="keepShare">True after a count: in 占170个街道的56.5% the share comes behind it.</param>
    public void Clear(bool keepShare = false)
    {
        Comparators.Clear();
        (Than, Average, Direction, FromPast, To, Apart, Reach, Continues, IsRelative) = (false, false, null, false, false, false, false, false, false);
        Share &= keepShare;
    }
}
