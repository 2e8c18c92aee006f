using System.CommandLine;
using PingAnDocs.Writing.Sharding;

namespace PingAnDocs.Cli;

/// <summary>The option --shard: which part of a run this machine does.</summary>
internal static class ShardChoice
{
    public static Option<string?> Create()
    {
        var shard = new Option<string?>("--shard")
        {
            Description = "几台机器分着做：只做第 I 部分，共 N 部分，例如 2/8；每台都给出全部数据，各写各的输出文件夹，最后用 merge 合并",
            HelpName = "I/N",
        };
        shard.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Shard.Read(result.Tokens[0].Value) is null)
                result.AddError($"--shard 应写成 I/N，如 2/8，I 从 1 到 N，N 不超过 {Shard.Most}；现为“{result.Tokens[0].Value}”。");
        });
        return shard;
    }

    /// <summary>The part, or null for the whole run.</summary>
    public static Shard? Of(string? word) => word is null ? null : Shard.Read(word);
}
