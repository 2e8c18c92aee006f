using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads the ranks of an indicator.</summary>
internal static class RankReader
{
    public static IReadOnlyList<Rank> Read(ObjectReader indicator, FigureReader figures)
    {
        List<Rank> ranks = [];
        foreach (ObjectReader reader in indicator.Children("ranks"))
        {
            string scope = reader.Text("scope");
            bool given = reader.Node("position") is { Kind: not JsonKind.Null };
            Datum? position = figures.Whole(reader, "position");
            Datum? of = figures.Whole(reader, "of");
            Datum? previous = figures.Whole(reader, "previous");
            bool tied = reader.Flag("tied", fallback: false);
            reader.End();
            if (position is not null) ranks.Add(new Rank(scope, position, of, previous, tied));
            else if (!given) reader.Faults.Add(DataFault.Warning(DataCodes.RankWithoutPosition, reader.Place, "这一项排名没有写位次，用不上。") with { Expected = "position", Hint = "请补上\"position\"。" });
        }

        return ranks;
    }
}
