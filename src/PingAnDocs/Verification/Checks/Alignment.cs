using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>The plan laid beside the document: what says what, what is missing, what nobody planned.</summary>
/// <param name="Lines">Every planned line with its paragraph.</param>
/// <param name="Surplus">Paragraphs nobody planned and the template does not own.</param>
/// <param name="Owned">Paragraphs that are the template's own.</param>
internal sealed record Alignment(
    IReadOnlyList<AlignedLine> Lines, IReadOnlyList<StoryParagraph> Surplus, IReadOnlyList<StoryParagraph> Owned)
{
    /// <summary>Same texts find each other first, framed texts next (（日期）), then what is left by likeness.</summary>
    public static Alignment Of(IReadOnlyList<PlannedLine> plan, IReadOnlyList<StoryParagraph> body, TemplateReading template)
    {
        var free = new LinkedList<StoryParagraph>(body);
        var lines = new AlignedLine?[plan.Count];
        TakeSame(plan, free, lines);
        TakeFramed(plan, free, lines, template);
        TakeAlike(plan, free, lines, template);
        var owned = free.Where(paragraph => IsOwned(paragraph, template)).ToList();
        return new Alignment(
            [.. lines.Select((line, index) => line ?? new AlignedLine(plan[index], null, null))],
            [.. free.Except(owned)],
            owned);
    }

    private static void TakeSame(IReadOnlyList<PlannedLine> plan, LinkedList<StoryParagraph> free, AlignedLine?[] lines)
    {
        var byText = new Dictionary<string, Queue<LinkedListNode<StoryParagraph>>>(StringComparer.Ordinal);
        for (var node = free.First; node is not null; node = node.Next)
        {
            if (!byText.TryGetValue(node.Value.Text, out var queue)) byText.Add(node.Value.Text, queue = new());
            queue.Enqueue(node);
        }

        for (var index = 0; index < plan.Count; index++)
        {
            foreach (var text in plan[index].Variants.Prepend(plan[index].Text))
            {
                if (lines[index] is not null || !byText.TryGetValue(text, out var queue) || !queue.TryDequeue(out var node)) continue;
                lines[index] = new AlignedLine(plan[index], node.Value, text);
                free.Remove(node);
            }
        }
    }

    private static void TakeFramed(
        IReadOnlyList<PlannedLine> plan, LinkedList<StoryParagraph> free, AlignedLine?[] lines, TemplateReading template)
    {
        for (var index = 0; index < plan.Count; index++)
        {
            if (lines[index] is not null) continue;
            var line = plan[index];
            for (var node = free.First; node is not null; node = node.Next)
            {
                if (Framed(line, node.Value.Text, template) is not { } said) continue;
                lines[index] = new AlignedLine(line, node.Value, said);
                free.Remove(node);
                break;
            }
        }
    }

    private static string? Framed(PlannedLine line, string text, TemplateReading template) =>
        line.Variants.Prepend(line.Text).FirstOrDefault(value =>
            text.Length > value.Length && template.Frames.Any(frame => frame.Carries(text, value)));

    private static void TakeAlike(
        IReadOnlyList<PlannedLine> plan, LinkedList<StoryParagraph> free, AlignedLine?[] lines, TemplateReading template)
    {
        for (var node = free.First; node is not null;)
        {
            var next = node.Next;
            var best = template.Static.Contains(node.Value.Text) ? -1 : Likeness.Best(plan, lines, node.Value.Text);
            if (best >= 0)
            {
                lines[best] = new AlignedLine(plan[best], node.Value, null);
                free.Remove(node);
            }

            node = next;
        }
    }

    private static bool IsOwned(StoryParagraph paragraph, TemplateReading template) =>
        template.Static.Contains(paragraph.Text) || template.Frames.Any(frame => frame.Owns(paragraph.Text));
}
