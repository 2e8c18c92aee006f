using WordTemplates.Charts;
using WordTemplates.Packaging;
using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>
/// Compiles the charts a story shows. A chart is a part of its own, rendered in the scope of the place that shows it:
/// <code>
/// ChartParts.In        story                   -> the charts it shows
/// ChartLayoutReader    chart part              -> plots, series, sheet (bound charts only)
/// RegionFinder, NodeBuilder                    -> nodes of the chart part: titles as any text, series as plots
/// ChartRegion          the relationship's id   -> written by a node that renders the chart part
/// </code>
/// </summary>
internal sealed class ChartCompiler(TemplatePackage package, FaultList faults)
{
    /// <summary>A region for each chart that does not stay as it is.</summary>
    /// <param name="story">The story that shows the charts.</param>
    /// <param name="layout">Its sections.</param>
    /// <param name="charts">The charts.</param>
    /// <param name="needed">Takes what their tags need.</param>
    public IReadOnlyList<Region> Compile(TaggedStory story, StoryLayout layout, IReadOnlyList<ChartPlace> charts, List<TemplateTag> needed)
    {
        var bindings = story.Tags.Where(tag => tag.Frame is not null).ToLookup(tag => tag.Frame!.Target);
        var regions = new List<Region>();
        foreach (var place in charts)
        {
            var binding = bindings[place.Node].FirstOrDefault();
            var around = binding is null ? Around(place, layout) : layout.Within[binding];
            if (binding is not null || place.Part.Tags.Count > 0 || layout.Repeated(story.Tree).Any(body => body.Start <= place.Start && place.End <= body.End))
                regions.Add(new ChartRegion(place.Start, place.End, Template(place, around, binding, needed)));
        }

        return regions;
    }

    /// <summary>Paths of the sections around a chart that has no tag of its own in the story, outermost first.</summary>
    private static IReadOnlyList<string> Around(ChartPlace place, StoryLayout layout) =>
    [
        .. layout.Sections.Where(section => section.Columns is null && section.Start <= place.Start && place.End <= section.End)
            .OrderBy(section => section.Pair.Open.Start).Select(section => section.Pair.Tag.Path.Text),
    ];

    private ChartTemplate Template(ChartPlace place, IReadOnlyList<string> around, FoundTag? binding, List<TemplateTag> needed)
    {
        var data = binding is null ? null : Layout(place, binding);
        var tags = place.Part.Tags.Select(tag => FrameAttribute.Binds(tag.Tag) ? AsTitle(tag, binding) : tag).ToList();
        var tagged = new TaggedStory(place.Part.Story, tags, SectionMatcher.Match(tags, faults, around));
        var layout = StoryLayout.Of(tagged, package, faults);
        needed.AddRange(TagCatalogue.Of(tagged, layout).Where(tag => !tags.Exists(one => one.IsTitle && one.Place == tag.Place)));
        var plots = data?.Plots.Select(plot => new PlotRegion(plot, data)) ?? [];
        var where = binding?.Place ?? new TagPlace(place.Part.Story.Part, "", "", "");
        return new ChartTemplate(place.Relation, (ValueTag?)binding?.Tag, where, Nodes(tagged, layout, [.. plots]), data, ChartFiles.Read(package, place.Part.Entry));
    }

    private TemplateNode[] Nodes(TaggedStory chart, StoryLayout layout, IReadOnlyList<Region> plots)
    {
        if (faults.Any)
            return [];
        var (nodes, _, crossed) = NodeBuilder.Build(chart, RegionFinder.Find(chart, layout, plots), layout.Numbers.Lists);
        if (crossed)
            faults.AtPart("WT299", chart.Story.Part, "区段互相交叉，无法确定重复的范围。", "请让区段的开始和结束标签写在同一个标题里。");
        return nodes;
    }

    private ChartLayout? Layout(ChartPlace place, FoundTag binding)
    {
        var layout = ChartLayoutReader.Read(place.Part.Story.Tree, out var reason);
        if (layout is null)
            faults.AtTag("WT403", binding.Place, "这个图表不能绑定数据：" + reason, "", "请改用能绑定的图表，或去掉相关的设置。");
        if (ChartFiles.Read(package, place.Part.Entry).Objection is { Length: > 0 } objection)
            faults.AtTag("WT404", binding.Place, "这个图表的数据不在文件里：" + objection, "嵌入的 .xlsx 工作簿", "请在 Word 里重新插入图表，或断开链接后“编辑数据”再保存。");
        return layout;
    }

    /// <summary>In the title the binding tag prints the data's own title, or nothing.</summary>
    private FoundTag AsTitle(FoundTag found, FoundTag? binding)
    {
        var tag = (ValueTag)found.Tag;
        if (binding is null || tag.Path.Text != ((ValueTag)binding.Tag).Path.Text || !tag.Options.HasFlag(TagOptions.Chart))
            faults.AtTag("WT402", found.Place, "图表的标签要写在图表的标题或替代文字里，一个图表只绑定一个名称。", "", "请只留一个。");
        var path = tag.Path with { Names = [.. tag.Path.Names, ChartMembers.Title], Text = tag.Path.Text.TrimEnd('.') + "." + ChartMembers.Title };
        return found.AsTitle(tag with { Path = path, Optional = true, Options = TagOptions.None });
    }
}
