using System.Text;

namespace WordTemplates.Compression;

/// <summary>
/// What a part will hold, guessed from its template alone: the same template makes the same code, whatever was rendered before.
/// Literals are counted as they stand; for the values, which nobody knows yet, a sample of prose and figures stands in.
/// </summary>
internal static class Expectation
{
    /// <summary>Prose as data brings it: frequent characters, punctuation, figures. UTF-8 of other scripts costs a bit or two a byte more.</summary>
    private const string Prose =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
        + "进等部度家电力里如水化高自理起小物现实加量都体制机当使点从业本去性好应开合还因由其前外天政日社义事平形相全表间与关各重新线内数正"
        + "，，，，，，。。。。、、、；：（）“”0123456789012345678901234567890.0.0.%%";

    /// <summary>How often the sample is counted. More favours data, less favours markup; both suffer little between 1 and 4.</summary>
    private const int Weight = 2;

    /// <summary>Copies to be expected in values from each range of distances.</summary>
    private const int Copies = 12;

    private const int UsualCopy = 6;

    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(Prose);

    public static SymbolTally Of(IReadOnlyList<Literal> literals)
    {
        var tally = new SymbolTally();
        var positions = new int[literals.Count];
        var at = 0;
        foreach (var literal in literals)
        {
            positions[literal.Id] = at;
            Add(tally, literal, at, positions);
            at += literal.Bytes.Length;
        }

        AddValues(tally);
        return tally;
    }

    private static void Add(SymbolTally tally, Literal literal, int at, int[] positions)
    {
        var end = at;
        foreach (var step in literal.Steps)
        {
            tally.AddRun(literal.Bytes.Slice(end - at, step.Run));
            end += step.Run;
            if (step.Length > 0)
                tally.AddMatch(step.Length, end - positions[step.Source] - step.Offset);
            end += step.Length;
        }
    }

    private static void AddValues(SymbolTally tally)
    {
        tally.AddRun(Sample, Weight);
        for (var distance = 64; distance < DeflateFormat.Window; distance *= 2)
            tally.AddMatch(UsualCopy, distance, Copies);
    }
}
