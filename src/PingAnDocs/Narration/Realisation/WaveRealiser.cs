using PingAnDocs.Findings;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes the report on one wave: overview, single indicators, groups, units below.</summary>
internal sealed class WaveRealiser(Lexicaliser lexicaliser, IndicatorCatalog catalog, AttachmentList attachments)
{
    /// <summary>The paragraphs of one wave.</summary>
    /// <param name="report">What is reported.</param>
    /// <param name="ordinal">Position among several waves, from 1; 0 when there is only one and no lead is needed.</param>
    public IReadOnlyList<NarrativeParagraph> Realise(WaveReport report, int ordinal)
    {
        var few = report.Indicators.Count() < lexicaliser.Book.OverviewFrom && report.Blocks.All(block => block.Composite is null);
        var paragraphs = few ? Short(report) : Long(report);
        var table = new SubunitTableRealiser(lexicaliser).Realise(report.Subunits);
        var attached = report.Subunits?.Options.Form == SubunitForm.Attachment;
        var mark = attached && table is not null ? attachments.Add(table) : "";
        var subunits = new SubunitRealiser(lexicaliser).Realise(report.Subunits, mark);
        if (subunits.Count > 0 && few && paragraphs.Count > 0)
            paragraphs[^1] = paragraphs[^1] with { Sentences = [.. paragraphs[^1].Sentences, .. subunits] };
        else if (subunits.Count > 0)
            paragraphs.Add(new NarrativeParagraph(null, subunits));
        if (table is not null && !attached && paragraphs.Count > 0)
            paragraphs[^1] = paragraphs[^1] with { Table = table };
        if (ordinal > 0 && paragraphs.Count > 0)
            paragraphs[0] = paragraphs[0] with { Lead = Lead(report, ordinal) };
        return paragraphs;
    }

    private Sentence Lead(WaveReport report, int ordinal) => new SentenceBuilder()
        .Add($"（{Ordinals.Chinese(ordinal)}）")
        .Add(lexicaliser.Choose("W-LEAD", lexicaliser.NewSlots().SetName("调查简称", report.Wave.Short), "lead"))
        .ToSentence("。");

    private List<NarrativeParagraph> Short(WaveReport report)
    {
        var clauses = new IndicatorClause(lexicaliser, report.Wave);
        var items = report.Indicators
            .Select(subject => clauses.Realise(subject, IndicatorNaming.Alone(subject, catalog), ClauseStyle.Item))
            .OfType<IReadOnlyList<Wording>>()
            .ToList();
        if (items.Count == 0)
            return [];
        var frame = lexicaliser.Choose("W-FRAME", lexicaliser.NewSlots().SetName("调查名", report.Wave.Name), report.Wave.Id);
        var sentence = new SentenceBuilder().Add(frame).AddJoined(items, "；").About(report.Indicators);
        return [new NarrativeParagraph(null, [sentence.ToSentence("。")])];
    }

    private List<NarrativeParagraph> Long(WaveReport report)
    {
        var paragraphs = new List<NarrativeParagraph> { new(null, [Overview(report)]) };
        foreach (var block in report.Blocks)
        {
            if (block.Composite is { } composite)
                AddParagraph(paragraphs, Singles(report, [composite]));
            AddParagraph(paragraphs, block.Composite is not null ? Parts(report, block) : block.Group.Length == 0 ? Singles(report, block.Members) : Group(report, block));
        }

        return paragraphs;
    }

    private static void AddParagraph(List<NarrativeParagraph> paragraphs, List<Sentence> sentences)
    {
        if (sentences.Count > 0)
            paragraphs.Add(new NarrativeParagraph(null, sentences));
    }

    // The parts are a list like the members of a group, behind a sentence of their own.
    private List<Sentence> Parts(WaveReport report, IndicatorBlock block)
    {
        var items = Listed(report, block);
        var list = items.Count == 0 ? null : new SentenceBuilder().AddJoined(items, "；").About(block.Members).ToSentence("。");
        return [.. new[] { new PartsRealiser(lexicaliser, catalog).Realise(block), list }.OfType<Sentence>()];
    }

    private Sentence Overview(WaveReport report)
    {
        var subjects = report.Indicators.ToList();
        var distribution = Distribution.Realise(subjects);
        var slots = lexicaliser.NewSlots()
            .SetName("调查名", report.Wave.Name)
            .Set("指标数", Counts.Of(subjects, "本次调查的指标"))
            .Set("分项数", NumberOfParts(report))
            .Set("分布", distribution)
            .Set("位次分布", Distribution.OfRanks(subjects));
        return new SentenceBuilder()
            .Add(lexicaliser.Choose(distribution is null ? "W-OVERVIEW-PLAIN" : "W-OVERVIEW", slots, report.Wave.Id))
            .ToSentence("。");
    }

    private static IReadOnlyList<Span>? NumberOfParts(WaveReport report)
    {
        var parts = report.Blocks.Where(block => block.Composite is not null).SelectMany(block => block.Members).ToList();
        return parts.Count == 0 ? null : Counts.Of(parts, "分项");
    }

    private List<Sentence> Singles(WaveReport report, IReadOnlyList<Subject> members)
    {
        var clauses = new IndicatorClause(lexicaliser, report.Wave);
        return [.. members
            .Select(subject => (subject, clauses.Realise(subject, IndicatorNaming.Alone(subject, catalog), ClauseStyle.Sentence)))
            .Where(pair => pair.Item2 is not null)
            .Select(pair => new SentenceBuilder().AddJoined([pair.Item2!], "").About([pair.subject]).ToSentence("。"))];
    }

    private List<Sentence> Group(WaveReport report, IndicatorBlock block)
    {
        var items = Listed(report, block);
        return items.Count == 0 ? [] : [new SentenceBuilder().Add(GroupHead(report, block)).AddJoined(items, "；").About(block.Members).ToSentence("。")];
    }

    private List<IReadOnlyList<Wording>> Listed(WaveReport report, IndicatorBlock block)
    {
        var clauses = new IndicatorClause(lexicaliser, report.Wave);
        var items = new List<IReadOnlyList<Wording>>();
        Subject? before = null;
        foreach (var subject in block.Members)
        {
            var style = CanShorten(before, subject) ? ClauseStyle.Shortened : ClauseStyle.Member;
            if (clauses.Realise(subject, IndicatorNaming.InGroup(subject, catalog), style) is not { } clause)
                continue;
            items.Add(clause);
            before = subject;
        }

        return items;
    }

    private Wording? GroupHead(WaveReport report, IndicatorBlock block)
    {
        var head = catalog.GroupOf(block.Group)?.Head ?? block.Group;
        var phrase = block.Members.All(member => member.Facts!.Value is null) ? "W-GROUP-GAPS" : "W-GROUP";
        return lexicaliser.Choose(phrase, lexicaliser.NewSlots().SetWords("组首", head), report.Wave.Id);
    }

    // The comparators may go unnamed only when the member before named the same ones in one parallel clause.
    private static bool CanShorten(Subject? before, Subject subject) =>
        before is not null
        && ComparisonClause.IsParallel(before.Facts!.Comparisons)
        && ComparisonClause.IsParallel(subject.Facts!.Comparisons)
        && before.Facts.Comparisons.Select(comparison => comparison.Comparator.Key)
            .SequenceEqual(subject.Facts.Comparisons.Select(comparison => comparison.Comparator.Key));
}
