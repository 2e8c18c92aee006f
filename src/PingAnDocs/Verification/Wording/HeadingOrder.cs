using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>HD-04: typed numbers of headings go on without gap or repetition; a list may begin anew at any time.</summary>
internal static class HeadingOrder
{
    private const int Levels = 4;
    private const string Layers = "GB/T 9704—2012 7.3.3；GB/T 15834—2011 B.3.8";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(
        new InspectionRule("HD-04", "标题层次和序号连续", Layers, Strength.Normally),
        document => document.Paragraphs.Where(paragraph => paragraph.Role != TextRole.Cell).GroupBy(paragraph => paragraph.Source.Aside).SelectMany(part => Find([.. part])));

    private static IEnumerable<InspectionFinding> Find(IReadOnlyList<WordingParagraph> paragraphs)
    {
        var last = new (int Number, int Index)[Levels + 1];
        for (var index = 0; index < paragraphs.Count; index++)
        {
            if (HeadingLabel.Of(paragraphs[index].Text) is not { } label) continue;
            var (number, at) = last[label.Level];
            if (label.Number != 1 && label.Number != number + 1 && !IsExplained(paragraphs, at, index, label))
                yield return Finding(paragraphs[index], label, label.Named(number + 1), number == label.Number ? "序号与前面重复，请核对。" : "序号不连续，请核对。");
            else if (label.Number == 1 && number == 0 && Skips(last, label.Level))
                yield return Finding(paragraphs[index], label, "", "标题层次依次为“一、”“（一）”“1.”“（1）”，这里跳过了一层；如是正文里的并列条目，可不改。") with { Weakened = Strength.Practice };
            last[label.Level] = (label.Number, index);
            Array.Clear(last, label.Level + 1, Levels - label.Level);
        }
    }

    // The label before it may stand within a line, or be written by Word itself and so not be in the text.
    private static bool IsExplained(IReadOnlyList<WordingParagraph> paragraphs, int from, int to, HeadingLabel label)
    {
        var (before, full) = (label.Named(label.Number - 1), label.Named(label.Number - 1).TrimEnd('.', '、'));
        for (var index = from; index < to; index++)
        {
            var paragraph = paragraphs[index];
            if (paragraph.Source.IsNumbered) return true;
            if (index > from && HeadingLabel.Of(paragraph.Text) is { } own && own.Level == label.Level) continue;
            if (paragraph.Text.IndexOf(label.Level is 1 or 3 ? before : full, StringComparison.Ordinal) > 0) return true;
        }

        return false;
    }

    // 一、 straight to 1. is common and allowed; anything further leaves a layer out.
    private static bool Skips((int Number, int Index)[] last, int level)
    {
        var parent = level - 1;
        while (parent > 0 && last[parent].Number == 0) parent--;
        return parent > 0 && parent < level - 1 && !(parent == 1 && level == 3);
    }

    private static InspectionFinding Finding(WordingParagraph paragraph, HeadingLabel label, string expected, string message) =>
        new(paragraph.Place(label.Start, label.Text.Length), message, expected, label.Text) { Source = Layers };
}
