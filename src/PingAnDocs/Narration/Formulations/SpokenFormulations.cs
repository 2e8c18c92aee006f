using PingAnDocs.Data;

namespace PingAnDocs.Narration.Formulations;

/// <summary>Looks through a finished speech for formulations out of their time. The kit's words must hold none; names of the input are only pointed out.</summary>
internal static class SpokenFormulations
{
    /// <summary>An error for each one in the kit's words, a warning for each one quoted from the input; the same one once.</summary>
    public static IEnumerable<Diagnostic> Check(Narrative speech, Occasion occasion, SourcePlace input, FormulationFinder finder)
    {
        var spoken = speech.Sections.Select(section => section.Heading)
            .Concat(speech.Paragraphs.SelectMany(paragraph => paragraph.AllSentences))
            .SelectMany(sentence => finder.OutOfTime(sentence.Text, speech.Date).Select(found => (found.Formulation, Name: NameAround(sentence, found))));
        var title = finder.OutOfTime(speech.Title, speech.Date)
            .Select(found => (found.Formulation, Name: (NameSpan?)new NameSpan(speech.Title, null)));
        return title.Concat(spoken)
            .DistinctBy(use => (use.Formulation.Text, use.Name is null))
            .Select(use => Fault(use.Formulation, use.Name, speech.Date, use.Name?.Place ?? occasion.DatePlace ?? input));
    }

    /// <summary>The name of the input that holds all of it; null when the kit's words have a share in it.</summary>
    private static NameSpan? NameAround(Sentence sentence, FoundFormulation found)
    {
        var start = 0;
        foreach (var span in sentence.Spans)
        {
            if (found.Start >= start && found.Start + found.Length <= start + span.Text.Length) return span as NameSpan;
            start += span.Text.Length;
        }

        return null;
    }

    private static Diagnostic Fault(Formulation formulation, NameSpan? name, DateOnly? day, SourcePlace place)
    {
        var (code, severity) = name is null ? (FormulationCodes.OutOfTime, Severity.Error) : (FormulationCodes.OutOfTimeInInput, Severity.Warning);
        var when = day is null ? "没有写讲话日期，不能确定它仍在使用" : $"讲话日期{DayText.Of(day)}不在其使用期内";
        return new Diagnostic(code, severity, place,
            $"{(name is null ? "文稿包的措辞" : "数据文件里的文字")}用了“{formulation.Text}”（{DayText.Of(formulation.ValidFrom)}至{DayText.Of(formulation.ValidTo)}），{when}。",
            name?.Text ?? formulation.Text, formulation.Successor,
            formulation.Successor.Length > 0 ? $"现在的提法是“{formulation.Successor}”。依据：{formulation.Source}" : $"请改写。依据：{formulation.Source}");
    }
}
