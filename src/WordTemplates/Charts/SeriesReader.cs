using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Charts;

/// <summary>Cuts a series of the template into pieces.</summary>
internal sealed class SeriesReader
{
    private const string Accent = "accent";

    private readonly MarkupTree tree;
    private readonly int series;
    private readonly string c;
    private readonly string format;

    private SeriesReader(MarkupTree tree, int series)
    {
        (this.tree, this.series, c) = (tree, series, tree.PrefixOf(series));
        var code = tree.Below(tree.Named(series, "val"u8), "formatCode"u8).FirstOrDefault(-1);
        format = code < 0 ? "General" : Encoding.UTF8.GetString(tree.Slice(tree[code].ContentStart, tree[code].ContentEnd));
    }

    public static SeriesTemplate Read(MarkupTree tree, int series, int rank)
    {
        var reader = new SeriesReader(tree, series);
        return new SeriesTemplate(rank, reader.Pieces(series), AttributeText.Decode(Encoding.UTF8.GetBytes(reader.format)));
    }

    /// <summary>Value of c:idx or c:order.</summary>
    public static int Number(MarkupTree tree, int element) => tree.NumberOf(element, "val", 0);

    private List<SeriesPiece> Pieces(int element)
    {
        var pieces = new List<SeriesPiece>();
        var at = tree[element].Start;
        for (var i = element + 1; i < tree[element].After;)
        {
            var (start, end, made) = Change(i);
            if (made is not null)
            {
                pieces.Add(new CopiedPiece(tree.Slice(at, start).ToArray()));
                pieces.AddRange(made);
                at = end;
            }

            // What became a piece as a whole is not looked into; attributes and insertions leave the inside to the walk.
            i = made is not null && end >= tree[i].End ? tree[i].After : i + 1;
        }

        pieces.Add(new CopiedPiece(tree.Slice(at, tree[element].End).ToArray()));
        return pieces;
    }

    /// <summary>What an element becomes; no pieces when it is copied.</summary>
    private (int Start, int End, SeriesPiece[]? Pieces) Change(int i)
    {
        var node = tree[i];
        var name = Encoding.UTF8.GetString(tree.LocalNameOf(i));
        if (node.Parent == series)
        {
            switch (name)
            {
                case "idx":
                    return Replaced(i, "val"u8, value => new NumberPiece(value, IsOrder: false));
                case "order":
                    var (start, end, order) = Replaced(i, "val"u8, value => new NumberPiece(value, IsOrder: true));
                    return (start, node.End, [.. order ?? [], new CopiedPiece(tree.Slice(end, node.End).ToArray()), new NamePiece(c)]);
                case "tx" or "cat":
                    return (node.Start, node.End, []);
                case "val":
                    return (node.Start, node.End, [new CategoryPiece(c), new ValuePiece(c, format)]);
            }
        }

        return name switch
        {
            "dPt" or "dLbl" => (node.Start, node.End, [new PointPiece(Number(tree, tree.Named(i, "idx"u8)), Pieces(i))]),
            "ext" when tree.Below(i, "uniqueId"u8).Count > 0 => (node.Start, node.End, [new FirstOnlyPiece(tree.Slice(node.Start, node.End).ToArray())]),
            "schemeClr" when AccentOf(i) is { } accent => Replaced(i, "val"u8, _ => [new CopiedPiece("accent"u8.ToArray()), new AccentPiece(accent)]),
            _ => (node.Start, node.Start, null),
        };
    }

    private (int Start, int End, SeriesPiece[]? Pieces) Replaced(int element, ReadOnlySpan<byte> attribute, Func<byte[], SeriesPiece> piece) =>
        Replaced(element, attribute, value => [piece(value)]);

    private (int Start, int End, SeriesPiece[]? Pieces) Replaced(int element, ReadOnlySpan<byte> attribute, Func<byte[], SeriesPiece[]> pieces)
    {
        var start = tree[element].Start;
        if (AttributeSpan.Find(tree.Slice(start, tree[element].ContentStart), attribute) is not { } span)
            return (start, start, null);
        return (start + span.ValueStart, start + span.ValueEnd, pieces(tree.Slice(start + span.ValueStart, start + span.ValueEnd).ToArray()));
    }

    private int? AccentOf(int element)
    {
        var value = tree.AttributeOf(element, "val");
        return value.Length == Accent.Length + 1 && value.StartsWith(Accent, StringComparison.Ordinal) && value[^1] is >= '1' and <= '6' ? value[^1] - '0' : null;
    }
}
