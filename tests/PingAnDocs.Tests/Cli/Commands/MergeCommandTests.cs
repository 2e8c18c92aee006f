namespace PingAnDocs.Tests.Cli.Commands;

public class MergeCommandTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    public void Parts_joined_are_byte_by_byte_what_one_machine_makes(int count)
    {
        using var batch = new ShardedBatch();
        Assert.Equal(1, CommandRun.Of(batch.Generate("whole")).Code);
        batch.MakeParts(count);
        var merge = CommandRun.Of(batch.Merge(count, "--data", batch.Folder.At("input")));
        Assert.True(merge.Code == 1, merge.Error);
        Assert.Equal(batch.Documents("whole"), batch.Documents("merged"));
        Assert.Contains("总览", merge.Error, StringComparison.Ordinal);
        // Nothing is made again, but what tells of the whole batch is written.
        Assert.Equal(1, CommandRun.Of(batch.Generate("merged")).Code);
        Assert.Equal(batch.Contents("whole"), batch.Contents("merged"));
        // What the data is told by counties of other parts is in it.
        Assert.Contains("SV", File.ReadAllText(batch.Folder.At("merged/高县.trace.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_kit_the_gates_of_the_batch_and_the_overview_are_made_too()
    {
        using var batch = new ShardedBatch();
        Assert.Equal(1, CommandRun.Of(batch.Generate("whole")).Code);
        batch.MakeParts(3);
        var merge = CommandRun.Of(batch.Merge(3, "--data", batch.Folder.At("input"), "--kit", Repository.At("templates", "speech")));
        Assert.True(merge.Code == 1, merge.Error);
        Assert.Contains("雷同检查", merge.Error, StringComparison.Ordinal);
        Assert.Equal(batch.Contents("whole"), batch.Contents("merged"));
    }

    [Fact]
    public void The_kit_is_the_one_the_parts_were_made_with_and_needs_the_data()
    {
        using var batch = new ShardedBatch();
        batch.MakeParts(2);
        AssertRefused(batch, CommandRun.Of(batch.Merge(2, "--kit", Repository.At("templates", "speech"))), 64, "--data");
        AssertRefused(batch, CommandRun.Of(batch.Merge(2, "--data", batch.Folder.At("input"), "--kit", Repository.At("templates", "reading"))), 64, "文稿包");
        Assert.Equal(2, CommandRun.Of(batch.Merge(2, "--data", batch.Folder.At("input"), "--kit", batch.Folder.At("nowhere"))).Code);
        Assert.Empty(batch.Contents("merged"));
    }

    [Fact]
    public void What_was_joined_is_gone_on_with_like_any_run_and_joined_again_without_a_change()
    {
        using var batch = new ShardedBatch();
        batch.MakeParts(2);
        Assert.Equal(1, CommandRun.Of(batch.Merge(2)).Code);
        var merged = batch.Documents("merged");
        Assert.Equal(1, CommandRun.Of(batch.Merge(2, "--data", batch.Folder.At("input"))).Code);
        var again = CommandRun.Of(batch.Generate("merged"));
        Assert.Contains("没有变化，不再重做 7 份", again.Error, StringComparison.Ordinal);
        Assert.Equal(merged, batch.Documents("merged"));
    }

    [Fact]
    public void Last_year_s_ledger_given_to_every_part_is_heard_and_completed()
    {
        using var batch = new ShardedBatch();
        Assert.Equal(1, CommandRun.Of(batch.Generate("last")).Code);
        foreach (var file in Directory.GetFiles(batch.Folder.At("input")))
            File.WriteAllText(file, File.ReadAllText(file).Replace("2026-", "2027-", StringComparison.Ordinal).Replace("2025", "2026", StringComparison.Ordinal));
        foreach (var output in new[] { "whole", ShardedBatch.Name(1, 2), ShardedBatch.Name(2, 2) })
        {
            Directory.CreateDirectory(batch.Folder.At(output));
            File.Copy(batch.Folder.At("last/variation.ledger.json"), batch.Folder.At($"{output}/variation.ledger.json"));
        }

        Assert.Equal(1, CommandRun.Of(batch.Generate("whole")).Code);
        batch.MakeParts(2);
        Assert.Equal(1, CommandRun.Of(batch.Merge(2, "--data", batch.Folder.At("input"))).Code);
        Assert.Equal(batch.Documents("whole"), batch.Documents("merged"));
    }

    [Fact]
    public void A_ledger_only_one_part_was_given_is_told()
    {
        using var batch = new ShardedBatch();
        Directory.CreateDirectory(batch.Folder.At(ShardedBatch.Name(1, 2)));
        batch.Folder.Put($"{ShardedBatch.Name(1, 2)}/variation.ledger.json", """{ "schema": "pingan-variation/1", "units": [ { "name": "别县", "years": [ { "year": 2020, "slots": { "a": [0] } } ] } ] }""");
        batch.MakeParts(2);
        AssertRefused(batch, CommandRun.Of(batch.Merge(2)), 3, "MG014");
    }

    [Fact]
    public void A_part_that_lacks_or_stands_twice_or_is_none_is_named()
    {
        using var batch = new ShardedBatch();
        batch.MakeParts(3);
        string At(int number) => batch.Folder.At(ShardedBatch.Name(number, 3));
        string[] Merge(params string[] folders) => ["merge", .. folders, "-o", batch.Folder.At("merged")];
        var lacking = CommandRun.Of(Merge(At(1), At(3)));
        AssertRefused(batch, lacking, 64, "MG010");
        Assert.Contains("缺少第 2/3 部分", lacking.Error, StringComparison.Ordinal);
        AssertRefused(batch, CommandRun.Of(Merge(At(1), At(2), At(2), At(3))), 64, "MG009");
        AssertRefused(batch, CommandRun.Of(Merge(At(1), At(2), At(3), batch.Folder.At("input"))), 64, "MG001");
        Assert.Equal(1, CommandRun.Of(batch.Generate("whole")).Code);
        AssertRefused(batch, CommandRun.Of(Merge(At(1), At(2), At(3), batch.Folder.At("whole"))), 64, "MG002");
        Assert.Equal(64, CommandRun.Of("merge", At(1), At(2), At(3), "-o", At(1)).Code);
    }

    [Fact]
    public void Parts_of_another_division_another_kit_or_other_data_do_not_go_together()
    {
        using var batch = new ShardedBatch();
        batch.MakeParts(2);
        Assert.InRange(CommandRun.Of(batch.Generate(ShardedBatch.Name(2, 2), "--shard", "2/3")).Code, 0, 1);
        AssertRefused(batch, CommandRun.Of(batch.Merge(2)), 64, "MG006");
        Assert.InRange(CommandRun.Of([.. batch.Part(2, 2), "--proof"]).Code, 0, 1);
        AssertRefused(batch, CommandRun.Of(batch.Merge(2)), 64, "MG007");
        batch.Folder.Put("input/新县.json", ShardedBatch.Survey(9));
        Assert.InRange(CommandRun.Of(batch.Part(2, 2)).Code, 0, 1);
        AssertRefused(batch, CommandRun.Of(batch.Merge(2)), 64, "MG008");
    }

    [Fact]
    public void A_part_that_is_not_finished_or_whose_manifest_is_damaged_only_has_to_be_run_again()
    {
        using var batch = new ShardedBatch();
        batch.MakeParts(2);
        var manifest = batch.Folder.At($"{ShardedBatch.Name(1, 2)}/manifest.jsonl");
        var lines = File.ReadAllLines(manifest);
        File.WriteAllText(manifest, string.Concat(lines.SkipLast(1).Select(line => $"{line}\n")));
        AssertRefused(batch, CommandRun.Of(batch.Merge(2)), 4, "MG003");
        File.WriteAllText(manifest, string.Concat(lines.Select((line, index) => $"{(index == 1 ? line.Replace("released", "Released", StringComparison.Ordinal).Replace("refused", "Refused", StringComparison.Ordinal) : line)}\n")));
        AssertRefused(batch, CommandRun.Of(batch.Merge(2)), 4, "MG004");
        Assert.InRange(CommandRun.Of(batch.Part(1, 2)).Code, 0, 1);
        Assert.Equal(1, CommandRun.Of(batch.Merge(2)).Code);
    }

    [Fact]
    public void A_file_that_is_missing_or_was_changed_is_named_and_nothing_is_joined()
    {
        using var batch = new ShardedBatch();
        batch.MakeParts(2);
        var speeches = Directory.GetFiles(batch.Folder.Path, "*.docx", SearchOption.AllDirectories);
        File.Delete(speeches[0]);
        File.AppendAllText(speeches[1], "x");
        var run = CommandRun.Of(batch.Merge(2));
        AssertRefused(batch, run, 3, "MG012");
        AssertRefused(batch, run, 3, "MG013");
        Assert.All(speeches.Take(2), speech => Assert.Contains(Path.GetFileName(speech), run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Data_that_changed_since_is_told_county_by_county()
    {
        using var batch = new ShardedBatch();
        batch.MakeParts(2);
        File.AppendAllText(batch.Folder.At("input/高县.json"), "\n");
        var run = CommandRun.Of(batch.Merge(2, "--data", batch.Folder.At("input")));
        AssertRefused(batch, run, 3, "MG015");
        Assert.Contains("高县.json", run.Error, StringComparison.Ordinal);
        File.Delete(batch.Folder.At("input/高县.json"));
        AssertRefused(batch, CommandRun.Of(batch.Merge(2, "--data", batch.Folder.At("input"))), 3, "MG016");
    }

    [Fact]
    public void A_manifest_that_names_a_file_outside_its_folder_is_damaged()
    {
        using var batch = new ShardedBatch(counties: 0);
        batch.MakeParts(1);
        var manifest = batch.Folder.At($"{ShardedBatch.Name(1, 1)}/manifest.jsonl");
        var line = File.ReadAllLines(manifest).Single(text => text.Contains("高县.docx", StringComparison.Ordinal));
        var made = PingAnDocs.Writing.ManifestLine.Read(line)!;
        var hostile = PingAnDocs.Writing.ManifestLine.Of(made with { Outputs = [new("../高县.docx", made.Outputs[0].Sha256)] });
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(line, hostile, StringComparison.Ordinal));
        AssertRefused(batch, CommandRun.Of(batch.Merge(1)), 4, "MG004");
    }

    [Fact]
    public void Masked_parts_are_joined_but_tell_nothing_of_their_data()
    {
        using var batch = new ShardedBatch();
        Assert.Equal(1, CommandRun.Of(batch.Generate("whole", "--mask", "names")).Code);
        foreach (var number in new[] { 1, 2 }) Assert.InRange(CommandRun.Of([.. batch.Part(number, 2), "--mask", "names"]).Code, 0, 1);
        Assert.Equal(64, CommandRun.Of(batch.Merge(2, "--data", batch.Folder.At("input"))).Code);
        Assert.Equal(1, CommandRun.Of(batch.Merge(2)).Code);
        Assert.Equal(batch.Documents("whole"), batch.Documents("merged"));
    }

    [Theory]
    [InlineData("generate", "--shard", "0/2")]
    [InlineData("generate", "--shard", "half")]
    [InlineData("generate", "--shard")]
    [InlineData("merge")]
    public void A_part_that_cannot_be_is_a_wrong_command_line(params string[] arguments) => Assert.Equal(64, CommandRun.Of(arguments).Code);

    private static void AssertRefused(ShardedBatch batch, CommandRun run, int code, string fault)
    {
        Assert.True(run.Code == code, run.Error);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
        Assert.Contains("没有合并", run.Error, StringComparison.Ordinal);
        Assert.Empty(batch.Contents("merged"));
    }
}
