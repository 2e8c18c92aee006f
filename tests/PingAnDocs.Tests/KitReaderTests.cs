using PingAnDocs.Data;

namespace PingAnDocs.Tests;

public class KitReaderTests
{
    [Fact]
    public void Every_missing_file_is_told_at_once()
    {
        using var folder = new ScratchFolder();
        var reading = KitReader.Read(folder.Path);
        Assert.Null(reading.Kit);
        Assert.Equal(
            ["template.docx", "rules.json", "phrases.json", "indicators.json"],
            reading.Diagnostics.Where(fault => fault.Code == "IO001").Select(fault => fault.Place.File));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_once_with_the_one_that_was_meant()
    {
        using var shelf = new KitShelf();
        var fault = Assert.Single(KitReader.Read(shelf.At("speach")).Diagnostics);
        Assert.Equal(("IO001", "speech"), (fault.Code, fault.Expected));
        Assert.Contains("speach", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_told_not_thrown()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("rules.json"));
        Assert.Contains(KitReader.Read(folder.Path).Diagnostics, fault => fault.Place.File == "rules.json" && fault.Severity == Severity.Error);
    }
}
