namespace PingAnDocs.Data.Checks;

/// <summary>Checks that ranks of the units below follow their values: the higher value has the smaller rank.</summary>
internal static class SubunitOrderCheck
{
    public static IEnumerable<Diagnostic> Of(Subunits subunits)
    {
        Subunit[] byRank =
        [
            .. subunits.Items.Where(item => item is { Rank: not null, Value: not null })
                .OrderBy(item => item.Rank!.Value).ThenByDescending(item => item.Value!.Value),
        ];

        // Each is held against its neighbour in rank, so one slip gives one diagnostic, not one per pair.
        return byRank.Zip(byRank.Skip(1), Compare).OfType<Diagnostic>();
    }

    private static Diagnostic? Compare(Subunit better, Subunit worse)
    {
        bool sameRank = better.Rank!.Value == worse.Rank!.Value;
        int order = better.Value!.Value.CompareTo(worse.Value!.Value);
        Diagnostic? diagnostic = (sameRank, order) switch
        {
            (true, not 0) => DataFault.Warning(DataCodes.TieWithDifferentValues, worse.Rank.Place, $"“{better.Name}”与“{worse.Name}”位次相同，数值却不同。"),
            (false, < 0) => DataFault.Warning(DataCodes.RanksAgainstValues, worse.Rank.Place, $"“{worse.Name}”的数值高于“{better.Name}”，位次却在其后。"),
            (false, 0) => DataFault.Note(DataCodes.TieRankedApart, worse.Rank.Place, $"“{better.Name}”与“{worse.Name}”数值相同，位次不同。"),
            _ => null,
        };
        return diagnostic is null ? null : diagnostic with
        {
            Found = $"{Figures(better)}；{Figures(worse)}",
            Hint = diagnostic.Severity == Severity.Warning ? "请核对数值和位次。" : "",
        };
    }

    private static string Figures(Subunit item) => $"{item.Name}{FigureText.Of(item.Value!.Value)}，第{FigureText.Of(item.Rank!.Value)}位";
}
