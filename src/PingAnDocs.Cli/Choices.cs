using System.CommandLine;
using System.Globalization;

namespace PingAnDocs.Cli;

/// <summary>The arguments and options that several commands share.</summary>
internal static class Choices
{
    public const string DefaultInput = "input";
    public const string DefaultKit = "templates/speech";
    public const string DefaultCityKit = "templates/city";
    public const string DefaultOutput = "output";

    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = $"测评数据文件（JSON 或 Excel 工作簿）或装有数据文件的文件夹，可写多个；不写则读 {DefaultInput}/",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [DefaultInput],
    };

    public static Argument<string> KitFolder() => new("DIR")
    {
        Description = $"文稿包所在文件夹；不写则为 {DefaultKit}",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => DefaultKit,
    };

    public static Option<string> Kit() => new("--kit")
    {
        Description = $"文稿包（模板、规则、用语）所在文件夹，默认 {DefaultKit}",
        HelpName = "DIR",
        DefaultValueFactory = _ => DefaultKit,
    };

    public static Option<string?> CheckingKit(string use) => new("--kit")
    {
        Description = $"文稿包所在文件夹，{use}；默认 {DefaultKit}",
        HelpName = "DIR",
    };

    public static Option<bool> Json() => new("--json") { Description = "结果以 JSON 逐行写到标准输出，供其他程序读取" };

    public static Option<string?> Samples() => new("--data")
    {
        Description = "样本数据文件或文件夹：据此指出从未命中的规则、从未用到的措辞",
        HelpName = "PATH",
    };

    public static Option<string?> Log() => new("--log") { Description = "把运行日志写入文件", HelpName = "FILE" };

    public static Option<string> Jobs()
    {
        var processors = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);
        var jobs = new Option<string>("--jobs")
        {
            Description = $"同时处理几份，默认等于处理器个数（{processors}）；结果与份数无关",
            HelpName = "N",
            DefaultValueFactory = _ => processors,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Number(result.Tokens[0].Value) is null or < 1 or > 256)
                result.AddError($"--jobs 应为 1 到 256 的整数，现为“{result.Tokens[0].Value}”。");
        });
        return jobs;
    }

    /// <summary>The number, or null.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
