using PingAnDocs.KitExchange;
using PingAnDocs.Writing;

namespace PingAnDocs.Cli;

/// <summary>Prints what two kits differ in, for people or as JSON lines.</summary>
internal sealed class KitDiffReport(Terminal terminal, bool json)
{
    private int surveys;
    private int changed;

    public void Print(IReadOnlyList<KitChange> changes)
    {
        foreach (var change in changes)
            if (json) WriteJson(change);
            else terminal.Raw($"{change.Text}\n");
        if (!json) terminal.Raw(changes.Count == 0 ? "两套文稿包的内容一样。\n" : FormattableString.Invariant($"共 {changes.Count} 处不同。\n"));
    }

    public void Print(SurveyEffect effect)
    {
        surveys++;
        if (effect.Changes) changed++;
        if (json) WriteJson(effect);
        else Tell(effect);
    }

    /// <summary>How many surveys change.</summary>
    public void Close()
    {
        if (!json)
        {
            terminal.Raw(FormattableString.Invariant($"\n共 {surveys} 份数据，{changed} 份的讲话会变。\n"));
            return;
        }

        terminal.Json(writer => writer.Object(() =>
        {
            writer.Property("kind", "summary");
            writer.Property("surveys", (decimal)surveys);
            writer.Property("changed", (decimal)changed);
        }));
    }

    private void Tell(SurveyEffect effect)
    {
        if (!effect.Changes)
        {
            terminal.Raw($"\n{effect.Input}：不变\n");
            return;
        }

        terminal.Raw($"\n{effect.Input}：会变\n");
        if (effect.Before != effect.After) terminal.Raw($"  结果：由“{Word(effect.Before)}”变为“{Word(effect.After)}”\n");
        foreach (var finding in effect.Findings) terminal.Raw($"  {finding.Text}\n");
        if (effect.OnlyLayout) terminal.Raw("  句子都不变，只是 Word 模板不同：版式或模板里的固定文字会变，请打开成稿看一看。\n");
        foreach (var (old, now) in effect.Sentences)
        {
            if (old.Length > 0) terminal.Raw($"  - {old}\n");
            if (now.Length > 0) terminal.Raw($"  + {now}\n");
        }
    }

    private void WriteJson(KitChange change) => terminal.Json(writer => writer.Object(() =>
    {
        writer.Property("kind", "change");
        Members(writer, change);
    }));

    private void WriteJson(SurveyEffect effect) => terminal.Json(writer => writer.Object(() =>
    {
        writer.Property("kind", "survey");
        writer.Property("input", effect.Input);
        writer.WritePropertyName("changed");
        writer.WriteValue(effect.Changes);
        writer.WritePropertyName("onlyLayout");
        writer.WriteValue(effect.OnlyLayout);
        writer.Property("before", effect.Before.ToString());
        writer.Property("after", effect.After.ToString());
        writer.Array("findings", effect.Findings, finding => writer.Object(() => Members(writer, finding)));
        writer.Array("sentences", effect.Sentences, pair => writer.Object(() =>
        {
            writer.Property("old", pair.Old);
            writer.Property("new", pair.New);
        }));
    }));

    private static void Members(Newtonsoft.Json.JsonTextWriter writer, KitChange change)
    {
        writer.Property("change", change.Kind.ToString());
        writer.Property("sheet", change.Sheet);
        writer.Property("item", change.Item);
        writer.Property("column", change.Column);
        writer.Property("old", change.Old);
        writer.Property("new", change.New);
        if (change.Moves.Count > 0) writer.Array("moves", change.Moves, writer.WriteValue);
    }

    private static string Word(PipelineStatus status) => status switch
    {
        PipelineStatus.Released => "生成",
        PipelineStatus.DataRefused => "数据未通过",
        PipelineStatus.KitFault => "文稿包有误",
        _ => "核对未通过，扣下",
    };
}
